using System.ComponentModel;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Profiles;

/// <summary>The profile that a call names in its path. What is no id of an account is one that is not there.</summary>
public readonly record struct ProfileInRoute(
    [property: FromRoute(Name = "id")]
    [property: Description("The profile's id, which is the account's.")]
    string Text)
{
    internal AccountId? Id => GuidId.TryParse<AccountId>(Text, out var id) ? id : null;
}
