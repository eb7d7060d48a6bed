using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Idempotency;

/// <summary>What a creating call makes. A handler behind <c>WithIdempotencyKey</c> takes it and gives its id to what it creates.</summary>
/// <param name="Id">A version 7 UUID; the same in every run of one keyed call, so what has it already was made by an earlier run.</param>
internal sealed record Creation(Guid Id, KeyedCallFeature? Call)
{
    public static ValueTask<Creation?> BindAsync(HttpContext context)
    {
        var call = context.Features.Get<KeyedCallFeature>();
        var id = call?.CreationId ?? Guid.CreateVersion7(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        return ValueTask.FromResult<Creation?>(new Creation(id, call));
    }

    /// <summary>Says whose data the reply holds, where the caller is not that person: a kept reply goes with their account.</summary>
    public void BelongsTo(AccountId account) => Call?.Owner = account;
}
