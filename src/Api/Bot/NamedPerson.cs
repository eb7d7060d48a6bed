using System.Diagnostics.CodeAnalysis;
using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Bot;

/// <summary>Whom a call of the bot names: their account, or what to answer instead.</summary>
internal readonly record struct NamedPerson(Account? Account, ProblemHttpResult? Problem)
{
    /// <summary>Whether the call may go on.</summary>
    [MemberNotNullWhen(true, nameof(Account))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsLetIn => Account is not null;
}
