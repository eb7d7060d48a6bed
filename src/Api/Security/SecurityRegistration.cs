using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Security;

internal static class SecurityRegistration
{
    public static void AddApiSecurity(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
        services.AddOptions<JwtOptions>().ValidateOnStart();

        // Not AddAuthentication: it brings data protection, which writes keys into the home folder and is not used.
        services.AddAuthenticationCore(options => options.DefaultScheme = BotKeyHandler.SchemeName);
        services.AddWebEncoders();
        services.AddSingleton<IPasswordHasher, IdentityPasswordHasher>();
        new AuthenticationBuilder(services)
            .AddScheme<AuthenticationSchemeOptions, BotKeyHandler>(BotKeyHandler.SchemeName, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, configureOptions: null);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Bot, policy => policy.AddAuthenticationSchemes(BotKeyHandler.SchemeName).RequireRole(Roles.Bot))
            .AddPolicy(Policies.Person, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireAuthenticatedUser())
            .AddPolicy(Policies.User, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.User))
            .AddPolicy(Policies.Hr, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.Hr))
            .AddPolicy(Policies.Admin, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.Admin))
            .AddPolicy(Policies.HrOrAdmin, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.Hr, Roles.Admin))
            .AddPolicy(Policies.UserOrAdmin, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.User, Roles.Admin))
            .AddPolicy(Policies.UserOrHr, policy => policy.AddAuthenticationSchemes(BearerHandler.SchemeName).RequireRole(Roles.User, Roles.Hr));
    }
}
