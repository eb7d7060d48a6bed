namespace JobFunctions.Core.Text;

/// <summary>Words of a text as a list; <see cref="WordReader"/> is the same without allocating.</summary>
public static class Tokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 7);
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            tokens.Add(new Token(reader.Start, reader.End - reader.Start, reader.Word.ToString()));
        }

        return tokens;
    }
}
