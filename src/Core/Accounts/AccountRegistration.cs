using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Accounts;

/// <summary>Registers accounts and what can be done with them.</summary>
public static class AccountRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddCollection(AccountSchema.Value)
        .AddSingleton<FindAccount>()
        .AddSingleton<SaveProfile>();
}
