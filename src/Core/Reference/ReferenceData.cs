using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Reference;

/// <summary>The kinds of reference data, and what the platform brings along of each, so that a new one is not empty.</summary>
public static class ReferenceData
{
    public static readonly ReferenceKind<Category> Categories = new(
        "categories", category => category.Id.ToString(), category => category.Name, category => category.Name);

    public static readonly ReferenceKind<Location> Locations = new(
        "locations", location => location.Id.ToString(), location => location.FullName, location => location.City);

    /// <summary>The skills that a person added.</summary>
    public static readonly SecondaryIndex<NamedSkill> SkillOwnerIndex = new(
        "owner", skill => skill.Owner is { } owner ? [new RecordKey(owner.ToString(), skill.Id.ToString())] : []);

    public static readonly ReferenceKind<NamedSkill> Skills = new(
        "skills", skill => skill.Id.ToString(), skill => skill.Name, skill => skill.Name, SkillOwnerIndex);

    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Each item has a partition of its own.</summary>
    public static RecordKey KeyOf(string id) => new(id, "item");

    public static IEnumerable<Category> OwnCategories() => ReferenceFile.Read("categories.txt", 4)
        .Select(parts => new Category(CategoryId.From(StableId($"category {parts[0]}")), parts[1], parts[3]) { EnglishName = parts[2] });

    /// <summary>What <see cref="SkillTaxonomy"/> knows, by its shown names.</summary>
    public static IEnumerable<NamedSkill> OwnSkills() =>
        SkillTaxonomy.Default.Skills.Select(skill => new NamedSkill(SkillId.From(StableId($"skill {skill.Name}")), skill.Name, null));

    /// <summary>A version 7 UUID that is the same in every process and release: its random bits are a hash of the name.</summary>
    private static Guid StableId(string name)
    {
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(Beginning).TryWriteBytes(id, bigEndian: true, out _);
        var (version, variant) = (id[6], id[8]);
        SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 10).CopyTo(id[6..]);
        id[6] = (byte)((version & 0xf0) | (id[6] & 0x0f));
        id[8] = (byte)((variant & 0xc0) | (id[8] & 0x3f));
        return new Guid(id, bigEndian: true);
    }
}
