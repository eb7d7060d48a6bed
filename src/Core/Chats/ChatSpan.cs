namespace JobFunctions.Core.Chats;

/// <summary>A piece of a message.</summary>
/// <param name="Text">Plain text, of people and vacancies too.</param>
public sealed record ChatSpan(string Text, bool IsBold = false);
