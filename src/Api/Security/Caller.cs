using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Security;

/// <summary>The signed-in person of a request, for handlers behind a policy that asks for one.</summary>
internal sealed record Caller(Account Account)
{
    public AccountId Id => Account.Id;

    public static ValueTask<Caller?> BindAsync(HttpContext context) =>
        ValueTask.FromResult(context.Features.Get<Account>() is { } account ? new Caller(account) : null);
}
