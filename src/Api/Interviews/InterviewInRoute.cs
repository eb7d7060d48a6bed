using System.ComponentModel;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Interviews;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Interviews;

/// <summary>The interview that a call names in its path. What is no id is one that is not there.</summary>
public readonly record struct InterviewInRoute(
    [property: FromRoute(Name = "interview_id")]
    [property: Description("The interview's id.")]
    string Text)
{
    internal InterviewId? Id => GuidId.TryParse(Text, out InterviewId id) ? id : null;
}
