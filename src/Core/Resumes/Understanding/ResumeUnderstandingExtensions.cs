using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Registers the understanding of resumes.</summary>
public static class ResumeUnderstandingExtensions
{
    public static IServiceCollection AddResumeUnderstanding(this IServiceCollection services) => services.AddSingleton(_ => new ResumeReader());
}
