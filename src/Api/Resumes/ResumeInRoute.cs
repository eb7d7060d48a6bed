using System.ComponentModel;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Resumes;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Resumes;

/// <summary>The resume that a call names in its path. What is no id is one that is not there.</summary>
public readonly record struct ResumeInRoute(
    [property: FromRoute(Name = "resume_id")]
    [property: Description("The resume's id.")]
    string Text)
{
    internal ResumeId? Id => GuidId.TryParse(Text, out ResumeId id) ? id : null;
}
