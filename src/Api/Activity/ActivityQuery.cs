using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Activity;

/// <summary>Which entries of the audit trail to list.</summary>
public readonly record struct ActivityQuery(
    [property: FromQuery(Name = "action")]
    [property: Description("What was done, such as `signed_in` or `vacancy_accepted`.")]
    [property: ActivityAction]
    string? Action,

    [property: FromQuery(Name = "from")]
    [property: Description("Not before this date or time.")]
    [property: Time]
    string? From,

    [property: FromQuery(Name = "to")]
    [property: Description("Not after this date or time; a date counts to its end.")]
    [property: Time]
    string? To)
{
    internal bool IsTurned => TimeAttribute.From(From) is { } first && TimeAttribute.To(To) is { } last && first > last;

    internal ActivityFilter ToFilter(AccountId? account) => new(account, ActivityActionAttribute.Parse(Action), TimeAttribute.From(From), TimeAttribute.To(To));
}
