using System.Text.Json;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Vacancies;

/// <summary>A body that may name reference data by id where it takes words.</summary>
internal interface INamesReferences
{
    string? Category { get; }

    string? Location { get; }

    string? Country { get; }

    IReadOnlyList<string>? Skills { get; }

    IReadOnlyList<JsonElement>? SkillIds { get; }

    /// <summary>The same body with words only.</summary>
    INamesReferences With(ResolvedReferences words);
}
