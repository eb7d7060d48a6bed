namespace JobFunctions.Core.Resumes.Generation;

/// <summary>Writes a resume as a Word document: in one column, with real headings and lists, so that programs read it as people do.</summary>
public interface IDocxWriter
{
    /// <returns>The same bytes for the same resume.</returns>
    byte[] Write(PrintedResume resume);
}
