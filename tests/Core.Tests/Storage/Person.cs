using System.Text.Json.Serialization;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>A record with two claims and two indexes, for the tests of collections.</summary>
public sealed record Person(string Id, string Email, string City, string[] Tags)
{
    public static readonly Claim<Person> EmailClaim = new("email", person => [KeyText.Escape(person.Email)]);

    public static readonly Claim<Person> TagClaim = new("first-tag", person => person.Tags.Take(1));

    public static readonly SecondaryIndex<Person> CityIndex = new("city", person => [new RecordKey(person.City, person.Id)]);

    public static readonly SecondaryIndex<Person> TagIndex = new(
        "tag", person => person.Tags.Select(tag => new RecordKey(tag, $"{person.City}-{person.Id}")));

    public static readonly CollectionSchema<Person> Schema = new()
    {
        Name = "people",
        Key = person => KeyOf(person.Id),
        Json = PersonJson.Default.Person,
        Indexes = [CityIndex, TagIndex],
        Claims = [EmailClaim, TagClaim],
    };

    public static RecordKey KeyOf(string id) => new(id, "person");

    public bool IsSameAs(Person? other) =>
        other is not null && (Id, Email, City) == (other.Id, other.Email, other.City) && Tags.SequenceEqual(other.Tags);
}

[JsonSerializable(typeof(Person))]
internal sealed partial class PersonJson : JsonSerializerContext;
