namespace JobFunctions.Core.Matching.Scoring;

/// <summary>What the words of a text say: which they are, and of which fields of work they speak.</summary>
/// <param name="Fields">A vector of length 1 over the fields; empty where the words speak of none.</param>
/// <param name="FieldEvidence">How many words spoke of any field.</param>
internal sealed record TextProfile(TermVector Terms, float[] Fields, int FieldEvidence);
