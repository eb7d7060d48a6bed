using System.Globalization;
using System.Text;
using JobFunctions.Core.Chats.Words;

namespace JobFunctions.Core.Chats;

/// <summary>The words of a button, typed: in any language of the bot, whatever their case and the signs between them.</summary>
internal static class TypedButton
{
    /// <summary>Of the menu and of the language: words that answer no question.</summary>
    private static readonly Dictionary<string, string> Menu = CommandsOf(words =>
        [.. ChatButtons.Menu(words, hasResume: true), .. ChatButtons.Menu(words, hasResume: false)]);

    /// <summary>What else begins something by itself, as the messenger's list of commands has it.</summary>
    private static readonly Dictionary<string, string> Others = CommandsOf(words =>
    [
        [ChatButtons.Do(words.Buttons.Next, "next"), ChatButtons.Do(words.Buttons.SearchAgain, "search")],
        [.. words.Commands.Select(command => ChatButtons.Do(command.Value, command.Key))],
    ]);

    /// <param name="isAsked">Whether a question stands, to which the words may be the answer.</param>
    /// <returns>Without its slash; null for words of no button.</returns>
    public static string? CommandOf(string text, bool isAsked) =>
        LettersOf(text) is not { Length: > 0 } letters ? null
        : Menu.TryGetValue(letters, out var command) || (!isAsked && Others.TryGetValue(letters, out command)) ? command
        : null;

    /// <summary>Whether a text is what stands on a button, in any language.</summary>
    public static bool Is(string text, Func<ChatWords, string> label) =>
        LettersOf(text) is { Length: > 0 } letters && ChatWords.All.Any(words => LettersOf(label(words)) == letters);

    private static Dictionary<string, string> CommandsOf(Func<ChatWords, IReadOnlyList<IReadOnlyList<ChatButton>>> rows)
    {
        Dictionary<string, string> commands = [];
        foreach (var button in ChatWords.All.SelectMany(rows).SelectMany(row => row))
        {
            commands[LettersOf(button.Label)] = button.Data![(ChatButtons.Command.Length + 1)..]; // Each is a command.
        }

        return commands;
    }

    /// <summary>Letters and digits only, small, with single spaces; empty for what is longer than any button.</summary>
    private static string LettersOf(string text)
    {
        if (text.Length > ChatButton.MaxLabel)
        {
            return "";
        }

        // Half a pair of surrogates cannot be normalized.
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormC);
        var letters = string.Concat(whole.Select(character => char.IsLetterOrDigit(character) ? character : ' '));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture).Replace('ё', 'е');
    }
}
