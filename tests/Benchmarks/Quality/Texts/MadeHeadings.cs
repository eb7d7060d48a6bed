namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>The headings of a made-up resume, in its language.</summary>
internal sealed record MadeHeadings(string Contacts, string Skills, string Languages, string Experience, string Education, string Profile, string Period, string Employer, string Position, string Duties);
