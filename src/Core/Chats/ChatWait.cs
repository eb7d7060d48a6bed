using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;

namespace JobFunctions.Core.Chats;

/// <summary>What a person waits for: the reading of a resume, or a search.</summary>
/// <param name="Update">Whose run looks after it.</param>
public sealed record ChatWait(long Update, ResumeId? Resume, SearchId? Search);
