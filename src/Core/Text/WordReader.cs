using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace JobFunctions.Core.Text;

/// <summary>
/// Reads the words of a text one after the other without allocating. A word is a run of letters and digits; kept whole besides are
/// names that a job text lives on: <c>C++</c>, <c>C#</c>, <c>.NET</c>, <c>Node.js</c>, <c>T-SQL</c>, <c>CI/CD</c>, <c>R&amp;D</c>, <c>8.3</c>.
/// </summary>
/// <remarks>
/// <see cref="Word"/> is lower case, without accents, soft hyphens and joiners, with ё as е; <c>1C</c> is spelled with the Cyrillic
/// letter, <c>C#</c> with the Latin one, and a word in two alphabets is moved into the one where it can stand whole.
/// </remarks>
public ref struct WordReader
{
    /// <summary>Longer words are cut: nothing a person writes is longer.</summary>
    public const int MaxWordLength = 64;

    private readonly ReadOnlySpan<char> _text;
    private WordBuffer _buffer;
    private int _position;
    private int _wordLength;

    public WordReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Offset of the word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind the word in the text.</summary>
    public int End { get; private set; }

    /// <summary>The normalised word; good until the next move.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Word => ((ReadOnlySpan<char>)_buffer)[.._wordLength];

    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            var letter = LetterAt(_position);
            if (letter > 0)
            {
                ReadWord(_position);
                return true;
            }

            if (_text[_position] == '.' && IsDotName(_position))
            {
                _wordLength = 0;
                Append('.');
                var start = _position++;
                ReadRun();
                Finish(start);
                return true;
            }

            _position++;
        }

        return false;
    }

    private void ReadWord(int start)
    {
        _wordLength = 0;
        ReadRun();
        var joined = true;
        while (joined && _position < _text.Length)
        {
            joined = _text[_position] switch
            {
                '.' => JoinDot(),
                '-' or '\u2011' => JoinHyphen(),
                '/' or '\\' => JoinSlash(),
                '&' => JoinAmpersand(),
                '+' => JoinPluses(),
                '#' => JoinSharp(),
                _ => false,
            };
        }

        Finish(start);
    }

    private void Finish(int start)
    {
        Start = start;
        End = _position;
        while (End > start + 1 && WordCharacters.IsIgnored(_text[End - 1]))
        {
            End--;
        }

        Span<char> buffer = _buffer;
        _wordLength = WordCharacters.Unify(buffer[.._wordLength]);
    }

    private void ReadRun()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (char.IsAsciiLetterOrDigit(c))
            {
                Append((char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)));
                _position++;
            }
            else if (c is >= 'А' and <= 'я')
            {
                // Most letters of a Russian text, without asking the tables of Unicode.
                Append(c < 'а' ? (char)(c + ('а' - 'А')) : c);
                _position++;
            }
            else if (WordCharacters.IsIgnored(c))
            {
                _position++;
            }
            else if (WordCharacters.IsMark(c))
            {
                Mark(c);
                _position++;
            }
            else if (LetterAt(_position) is > 0 and var length)
            {
                AppendLetter(_position, length);
                _position += length;
            }
            else
            {
                return;
            }
        }
    }

    private void AppendLetter(int at, int length)
    {
        if (length == 2)
        {
            Append(_text[at]);
            Append(_text[at + 1]);
            return;
        }

        Append(WordCharacters.Fold(_text[at]));
    }

    /// <summary>A combining mark: a breve over и makes й; any other is an accent and falls away.</summary>
    private void Mark(char mark)
    {
        if (mark == '\u0306' && _wordLength > 0 && _buffer[_wordLength - 1] == 'и')
        {
            _buffer[_wordLength - 1] = 'й';
        }
    }

    private void Append(char c)
    {
        if (_wordLength < MaxWordLength)
        {
            _buffer[_wordLength++] = c;
        }
    }

    private readonly int LetterAt(int at)
    {
        if (at >= _text.Length)
        {
            return 0;
        }

        var c = _text[at];
        if (char.IsLetterOrDigit(c))
        {
            return 1;
        }

        return char.IsHighSurrogate(c) && at + 1 < _text.Length && Rune.TryCreate(c, _text[at + 1], out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    private readonly bool IsBoundary(int at) => LetterAt(at) == 0;

    /// <summary><c>.NET</c>: a dot that no letter precedes, before a name that is written so.</summary>
    private readonly bool IsDotName(int dot) =>
        (dot == 0 || IsBoundary(dot - 1)) && TailAfter(dot) is { Length: 3 } tail && tail.Equals("net", StringComparison.OrdinalIgnoreCase);

    private readonly ReadOnlySpan<char> TailAfter(int separator)
    {
        var end = separator + 1;
        while (end < _text.Length && end - separator <= 8 && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        return _text[(separator + 1)..end];
    }

    private bool JoinDot()
    {
        var tail = TailAfter(_position);
        if (tail.IsEmpty)
        {
            return false;
        }

        var isVersion = char.IsAsciiDigit(_text[_position - 1]) && char.IsAsciiDigit(tail[0]);
        if (!isVersion && !JoinedNames.IsDotTail(tail))
        {
            return false;
        }

        Append('.');
        _position++;
        ReadRun();
        return true;
    }

    private bool JoinHyphen()
    {
        var tail = TailAfter(_position);
        var isLatinLetterBefore = _wordLength == 1 && char.IsAsciiLetterLower(_buffer[0]) && tail.Length > 0 && char.IsAsciiLetter(tail[0]);
        var isLatinLetterAfter = _wordLength > 2 && tail.Length == 1 && char.IsAsciiLetterUpper(tail[0]) && char.IsAsciiLetterLower(_buffer[0]);
        if (!isLatinLetterBefore && !isLatinLetterAfter)
        {
            return false;
        }

        Append('-');
        _position++;
        ReadRun();
        return true;
    }

    private bool JoinSlash()
    {
        var tail = TailAfter(_position);
        Span<char> pair = stackalloc char[MaxWordLength + 10];
        Word.CopyTo(pair);
        pair[_wordLength] = '/';
        var length = tail.ToLowerInvariant(pair[(_wordLength + 1)..]);
        if (length <= 0 || !JoinedNames.IsSlashPair(pair[..(_wordLength + 1 + length)]))
        {
            return false;
        }

        Append('/');
        _position++;
        ReadRun();
        return true;
    }

    /// <summary><c>R&amp;D</c>, <c>P&amp;L</c>: one Latin letter on each side.</summary>
    private bool JoinAmpersand()
    {
        var tail = TailAfter(_position);
        if (_wordLength != 1 || tail.Length != 1 || !char.IsAsciiLetter(tail[0]) || !char.IsAsciiLetter(_buffer[0]))
        {
            return false;
        }

        Append('&');
        _position++;
        ReadRun();
        return true;
    }

    private bool JoinPluses()
    {
        if (_position + 1 >= _text.Length || _text[_position + 1] != '+' || !(_wordLength == 1 || Word is "notepad"))
        {
            return false;
        }

        Append('+');
        Append('+');
        _position += 2;
        return false;
    }

    private bool JoinSharp()
    {
        if (_wordLength != 1 || !char.IsLetter(_buffer[0]) || !IsBoundary(_position + 1))
        {
            return false;
        }

        Append('#');
        _position++;
        return false;
    }

    [InlineArray(MaxWordLength)]
    private struct WordBuffer
    {
        private char _first;
    }
}
