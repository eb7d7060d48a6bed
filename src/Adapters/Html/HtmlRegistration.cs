using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Html;

/// <summary>Registers the reader of HTML that people write.</summary>
public static class HtmlRegistration
{
    public static IServiceCollection AddHtml(this IServiceCollection services) => services.AddSingleton<IDescriptionReader, DescriptionReader>();
}
