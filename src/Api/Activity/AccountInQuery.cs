using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Activity;

/// <summary>The account that a list is narrowed to.</summary>
public readonly record struct AccountInQuery(
    [property: FromQuery(Name = "account")]
    [property: Description("What this account did, and what was done to it and its things.")]
    [property: Id]
    string? Account)
{
    internal AccountId? Id => GuidId.TryParse<AccountId>(Account, out var id) ? id : null;
}
