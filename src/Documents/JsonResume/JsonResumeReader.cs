using System.Text.Json;

namespace JobFunctions.Documents.JsonResume;

/// <summary>Takes the text values of a JSON file, in the order of a resume where it follows the JSON Resume schema (jsonresume.org).</summary>
/// <remarks>Each section's key becomes a heading, so that what follows keeps its meaning; other keys are left out.</remarks>
internal sealed class JsonResumeReader : IFormatReader
{
    private static readonly string[] Sections =
    [
        "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects",
    ];

    private static readonly string[] Skipped = ["$schema", "meta"];

    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        if (!PlainText.TextDecoder.TryDecode(content.Span, partial: false, out var text))
        {
            throw new RefusedException(RefusalCode.Corrupt);
        }

        using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = Math.Min(64, budget.Limits.MaxDepth),
        });
        var flow = new FlowBuilder(budget);

        if (json.RootElement.ValueKind == JsonValueKind.Object)
        {
            foreach (var section in json.RootElement.EnumerateObject().Where(section => !Skipped.Contains(section.Name)).OrderBy(section => Order(section.Name)))
            {
                if (section.Name != "basics" && section.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                {
                    flow.Append(section.Name);
                    flow.EndParagraph(isHeading: true);
                }

                Write(flow, section.Value, budget);
            }
        }
        else
        {
            Write(flow, json.RootElement, budget);
        }

        return flow.Build();
    }

    private static int Order(string section) => Array.IndexOf(Sections, section) is var at and >= 0 ? at : Sections.Length;

    private static void Write(FlowBuilder flow, JsonElement value, ReadingBudget budget)
    {
        budget.Step();

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    if (property.Name == "startDate" && property.Value.ValueKind == JsonValueKind.String)
                    {
                        WritePeriod(flow, property.Value, value);
                    }
                    else if (property.Name == "studyType" && TextOf(value, "area") is { } area && TextOf(value, "studyType") is { } degree)
                    {
                        // A degree and what it is in say little on two lines.
                        flow.Append($"{degree}, {area}");
                        flow.EndParagraph();
                    }
                    else if (!IsWritten(property.Name, value))
                    {
                        Write(flow, property.Value, budget);
                    }
                }

                // An empty paragraph parts one job or school from the next.
                flow.EndParagraph();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Write(flow, item, budget);
                }

                break;
            case JsonValueKind.String:
                flow.Append(value.GetString());
                flow.EndParagraph();
                break;
            case JsonValueKind.Number:
                flow.Append(value.GetRawText());
                flow.EndParagraph();
                break;
        }
    }

    /// <summary>Whether another member of the object says this one too.</summary>
    private static bool IsWritten(string name, JsonElement owner) => name switch
    {
        "endDate" => owner.TryGetProperty("startDate", out _),
        "area" => TextOf(owner, "area") is not null && TextOf(owner, "studyType") is not null,
        _ => false,
    };

    /// <returns>null for no member, an empty one, and what is no text.</returns>
    private static string? TextOf(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(member.GetString()) ? member.GetString() : null;

    /// <summary>Both dates on one line; by the schema, what has no end goes on.</summary>
    private static void WritePeriod(FlowBuilder flow, JsonElement start, JsonElement owner)
    {
        var end = owner.TryGetProperty("endDate", out var date) && date.ValueKind == JsonValueKind.String ? date.GetString() : null;
        flow.Append($"{start.GetString()} – {(string.IsNullOrWhiteSpace(end) ? "present" : end)}");
        flow.EndParagraph();
    }
}
