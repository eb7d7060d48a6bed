namespace JobFunctions.Api.Vacancies;

/// <param name="Value">As the filter takes it.</param>
/// <param name="Count">Above 0.</param>
internal sealed record FacetReply(string Value, int Count);
