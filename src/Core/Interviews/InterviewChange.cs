namespace JobFunctions.Core.Interviews;

/// <summary>What a change would make of an interview.</summary>
/// <param name="Changed">Null to leave it as it is.</param>
internal readonly record struct InterviewChange(InterviewResult Result, Interview? Changed);
