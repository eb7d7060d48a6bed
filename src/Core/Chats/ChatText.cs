namespace JobFunctions.Core.Chats;

/// <summary>A message as pieces of plain text; how bold or a link is written is the messenger's matter.</summary>
public sealed record ChatText(IReadOnlyList<ChatSpan> Spans)
{
    public static readonly ChatText Empty = new([]);

    /// <summary>Characters, in UTF-16 units.</summary>
    public int Length => Spans.Sum(span => span.Text.Length);

    /// <summary>All of it without its forms.</summary>
    public string Plain => string.Concat(Spans.Select(span => span.Text));

    public static implicit operator ChatText(string text) => new([new ChatSpan(text)]);

    public static ChatText FromString(string text) => text;

    public ChatText Add(string? text) => string.IsNullOrEmpty(text) ? this : new([.. Spans, new ChatSpan(text)]);

    public ChatText Bold(string text) => new([.. Spans, new ChatSpan(text, IsBold: true)]);

    /// <summary>A line of its own; nothing for an empty one.</summary>
    public ChatText Line(string? text) => string.IsNullOrEmpty(text) ? this : Add(Spans.Count == 0 ? text : $"\n{text}");

    /// <summary>A line behind an empty one; nothing for an empty one.</summary>
    public ChatText Paragraph(string? text) => string.IsNullOrEmpty(text) ? this : Add(Spans.Count == 0 ? text : $"\n\n{text}");
}
