using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Matching;

/// <summary>What a vacancy must not break to be served at all. The default breaks nothing but archived vacancies.</summary>
public sealed record HardConditions
{
    /// <summary>The least accepted a month; a vacancy without a salary neither fits nor fails it.</summary>
    public Money? MinimumSalary { get; init; }

    /// <summary>Towns or regions that are accepted, as the person writes them; empty means anywhere. A remote vacancy is accepted anywhere.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public bool RemoteOnly { get; init; }

    /// <summary>Words that must not stand in the title or text; whole words in any of their forms.</summary>
    public IReadOnlyList<string> ExcludedWords { get; init; } = [];

    /// <summary>Employers that are never served; compared without case, quotes and legal forms.</summary>
    public IReadOnlyList<string> ExcludedCompanies { get; init; } = [];
}
