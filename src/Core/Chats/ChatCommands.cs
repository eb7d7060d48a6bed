using JobFunctions.Core.Chats.Words;

namespace JobFunctions.Core.Chats;

/// <summary>The commands for the menu of a messenger.</summary>
public static class ChatCommands
{
    /// <summary>Names without their slash and what they do, by the language that shows them; null for all other languages.</summary>
    public static IReadOnlyList<(string? Language, IReadOnlyDictionary<string, string> Commands)> ByLanguage =>
        [(null, ChatWords.In("").Commands), .. ChatWords.All.Select(words => ((string?)words.Language, words.Commands))];
}
