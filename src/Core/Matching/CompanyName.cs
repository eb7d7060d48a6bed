using System.Collections.Frozen;
using System.Text;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching;

/// <summary>An employer's name so that two spellings of it compare.</summary>
public static class CompanyName
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LegalForms = FrozenSet.ToFrozenSet(
    [
        "ооо", "оао", "зао", "пао", "ао", "нао", "ип", "тоо", "чп", "уп", "чуп", "одо", "сооо", "ооо", "гк", "фгуп", "гуп", "муп", "гкп", "кгп", "жшс", "ақ", "шжқ", "пхв",
        "llc", "llp", "ltd", "inc", "gmbh", "corp", "corporation", "co", "plc", "ag", "sa", "jsc", "limited", "incorporated",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in lower case without legal forms, quotes and signs; "" for a name of nothing else.</summary>
    public static string Normalise(string company)
    {
        var name = new StringBuilder(company.Length);
        var reader = new WordReader(company.AsSpan(0, Math.Min(company.Length, 300)));
        while (reader.MoveNext())
        {
            if (!LegalForms.Contains(reader.Word))
            {
                name.Append(name.Length > 0 ? " " : "").Append(reader.Word);
            }
        }

        return name.ToString();
    }
}
