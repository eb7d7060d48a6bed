using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Generation;
using JobFunctions.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Adapters.Documents;

/// <summary>Registers the reading of uploaded files and the writing of generated ones.</summary>
public static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentTextOptions>().BindConfiguration(DocumentTextOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new DocumentReader(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDocumentTextReader, DocumentTextReader>();
        services.AddSingleton<IDocxWriter, DocxWriter>();

        return services;
    }
}
