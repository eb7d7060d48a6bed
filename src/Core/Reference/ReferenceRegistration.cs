using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Reference;

/// <summary>Registers categories, locations and skills.</summary>
public static class ReferenceRegistration
{
    public static IServiceCollection AddReference(this IServiceCollection services) => services
        .AddCollection(ReferenceData.Categories.Schema)
        .AddCollection(ReferenceData.Locations.Schema)
        .AddCollection(ReferenceData.Skills.Schema)
        .AddSingleton(provider => new ReferenceList<Category>(
            ReferenceData.Categories,
            provider.GetRequiredService<Collection<Category>>(),
            ReferenceData.OwnCategories(),
            category => category.EnglishName is { } name ? [name] : []))
        .AddSingleton(provider => new ReferenceList<Location>(ReferenceData.Locations, provider.GetRequiredService<Collection<Location>>(), []))
        .AddSingleton(provider => new ReferenceList<NamedSkill>(
            ReferenceData.Skills, provider.GetRequiredService<Collection<NamedSkill>>(), ReferenceData.OwnSkills()))
        .AddSingleton<ResolveReferences>()
        .AddSingleton<IAccountEraser, SkillEraser>()
        .AddSingleton<IAccountExporter, SkillExporter>();
}
