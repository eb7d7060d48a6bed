using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Reference;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class ReferenceExamples
{
    private static readonly Guid Id = Guid.Parse("019aa2c4-6f00-7000-8000-00000000000a");

    private static readonly CategoryReply Category = new(CategoryId.From(Id), "Финансы и бухгалтерия", "Учёт, налоги, аудит");
    private static readonly LocationReply Location = new(LocationId.From(Id), "Абеокута", "Огун", "Нигерия", "NG");
    private static readonly SkillReply Skill = new(SkillId.From(Id), "Django", AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005")));
    private static readonly CountryReply Country = new("KZ", "Kazakhstan", "Казахстан");

    public static IServiceCollection AddReferenceExamples(this IServiceCollection services) => services
        .AddExample(Category)
        .AddExample(new ListReply<CategoryReply>([Category], null))
        .AddExample(new AddCategoryRequest { Name = "Космонавтика", Description = "Работа выше ста километров" })
        .AddExample(Location)
        .AddExample(new ListReply<LocationReply>([Location], null))
        .AddExample(new AddLocationRequest { City = "Абеокута", State = "Огун", Country = "Нигерия" })
        .AddExample(Skill)
        .AddExample(new ListReply<SkillReply>([Skill], null))
        .AddExample(new AddSkillRequest { Name = "Django" })
        .AddExample(new ListReply<CountryReply>([Country], null));
}
