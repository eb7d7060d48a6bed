using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Searches;

/// <summary>What to match a vacancy with.</summary>
public readonly record struct MatchQuery(
    [property: FromQuery(Name = "resume_id")]
    [property: Description("A resume that is ready; the one sent last where it is missing.")]
    [property: Id]
    string? ResumeId);
