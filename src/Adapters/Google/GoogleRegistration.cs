using JobFunctions.Adapters.Http;
using JobFunctions.Core.Accounts.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Google;

/// <summary>Registers signing in by Google.</summary>
public static class GoogleRegistration
{
    /// <summary>Adds <see cref="IGoogleSignIn"/>, off while no <c>Google__ClientId</c> is set.</summary>
    public static IServiceCollection AddGoogle(this IServiceCollection services)
    {
        services.AddOptions<GoogleOptions>().BindConfiguration(GoogleOptions.SectionName).ValidateOnStart();
        services.AddPoliteHttpClient(GoogleSignIn.Service, _ => new ServicePolicy
        {
            Name = "Google",
            RequestsPerSecond = 50,
            MaxTries = 3,
            TryTimeout = TimeSpan.FromSeconds(5),
            LongestRetryAfter = TimeSpan.FromSeconds(5),
            MaxReplyBytes = 256 * 1024,
        });
        return services
            .AddSingleton<IValidateOptions<GoogleOptions>, GoogleOptionsValidator>()
            .AddSingleton<GoogleKeys>()
            .AddSingleton<GoogleIdToken>()
            .AddSingleton<IGoogleSignIn, GoogleSignIn>();
    }
}
