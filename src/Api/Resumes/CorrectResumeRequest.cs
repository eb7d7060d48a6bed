using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Resumes;

/// <summary>What to correct of a resume: its fields as they are named in a reply, at the top or under <c>fields</c>.</summary>
public sealed record CorrectResumeRequest : CorrectedFieldsRequest
{
    /// <summary>The same fields, as a reply nests them; one that also stands at the top is taken from there.</summary>
    public CorrectedFieldsRequest? Fields { get; init; }

    internal ResumeCorrections ToCorrections() => Fields is null ? Corrections() : Fields.Corrections().With(Corrections());
}
