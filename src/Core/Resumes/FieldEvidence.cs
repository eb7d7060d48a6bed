namespace JobFunctions.Core.Resumes;

/// <summary>Where in the text of a resume a value was found, and how sure that reading is.</summary>
/// <param name="Field">Name of the field as the HTTP contract spells it: <c>email</c>, <c>skills</c>.</param>
/// <param name="Item">Index in the list of a field that is a list (<see cref="ResumeFields.Skills"/>, <see cref="ResumeFields.Experience"/>, <see cref="ResumeFields.Education"/>, <see cref="ResumeFields.Languages"/>); null for other fields.</param>
/// <param name="Confidence">0 to 1; of this value alone.</param>
/// <param name="Quotes">At least one, in the order of the text; more where the value stands on several lines (an address broken in two, the title and the dates of a job).</param>
public sealed record FieldEvidence(string Field, int? Item, double Confidence, EvidenceBasis Basis, IReadOnlyList<ResumeQuote> Quotes);
