using System.Globalization;

namespace JobFunctions.Server.Try;

/// <summary>What stands behind <c>try</c>.</summary>
/// <param name="Source">Name of the only source to ask; null asks all that are on.</param>
/// <param name="Top">How many vacancies to show, 1-200.</param>
internal sealed record TryArguments(string ResumePath, string? Source, int Top)
{
    public const string Usage = "Usage: try RESUME [--source sample|hh|theirstack] [--top 20]";

    private const int DefaultTop = 20;
    private const int MostTop = 200;

    /// <exception cref="TryException">An argument is missing or none of ours.</exception>
    public static TryArguments Read(string[] args)
    {
        string? path = null;
        string? source = null;
        var top = DefaultTop;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--source" when i + 1 < args.Length:
                    source = args[++i];
                    break;
                case "--top" when i + 1 < args.Length:
                    top = int.TryParse(args[++i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostTop
                        ? number
                        : throw new TryException($"--top takes a number from 1 to {MostTop}, not '{args[i]}'.");
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal) || path is not null:
                    throw new TryException($"'{option}' is not understood. {Usage}");
                case var file:
                    path = file;
                    break;
            }
        }

        return new TryArguments(path ?? throw new TryException($"The resume is missing. {Usage}"), source, top);
    }
}
