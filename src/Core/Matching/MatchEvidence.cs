namespace JobFunctions.Core.Matching;

/// <summary>What a claim of fit rests on.</summary>
/// <param name="ResumeQuote">A verbatim part of the resume's text.</param>
/// <param name="VacancyQuote">A verbatim part of the vacancy's text (its title, a skill or its description).</param>
public sealed record MatchEvidence(string Claim, string ResumeQuote, string VacancyQuote);
