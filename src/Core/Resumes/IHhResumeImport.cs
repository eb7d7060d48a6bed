using JobFunctions.Core.Search;

namespace JobFunctions.Core.Resumes;

/// <summary>Resumes that a person keeps at hh.ru, read with their consent. hh.ru gives them to its partners only, since December 2025.</summary>
public interface IHhResumeImport
{
    /// <summary>False while the settings hold no application of a partner.</summary>
    bool IsEnabled { get; }

    /// <summary>The page where the person consents. hh.ru sends their browser back with a code and with the state.</summary>
    Uri AuthorizeUrl(string state);

    /// <summary>Exchanges the code, which is good once, and reads the resume that was updated last.</summary>
    /// <exception cref="SourceBusyException">hh.ru is over its limit or down; the person has to consent again.</exception>
    /// <exception cref="SourceRefusedException">hh.ru refuses the application itself.</exception>
    Task<HhResumeAnswer> ReadAsync(string code, CancellationToken cancellationToken);
}
