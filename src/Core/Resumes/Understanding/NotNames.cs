using System.Collections.Frozen;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Words that stand at the head of resumes and in no name.</summary>
internal static class NotNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "career", "focus", "professional", "summary", "profile", "objective", "welcome", "contact", "phone", "email", "address", "page", "updated", "last", "senior", "junior", "middle", "lead", "head", "management", "support", "sales",
        "service", "services", "business", "development", "technology", "information", "customer", "medical", "health", "healthcare", "financial", "finance", "engineering", "marketing", "administrative", "administration", "education", "general",
        "consulting", "accounting", "security", "operations", "software", "hardware", "systems", "network", "data", "science", "digital", "media", "social", "human", "resources", "quality", "project", "product", "program", "research",
        "team", "tech", "employee", "holder", "provider", "monitor", "company", "university", "college", "institute", "school", "bachelor", "master", "certified", "licensed", "experienced", "skills", "experience", "linkedin", "github", "telegram", "portfolio", "website", "the", "and", "of", "for", "with", "in",
        "мужчина", "женщина", "опыт", "работы", "город", "телефон", "почта", "дата", "рождения", "возраст", "лет", "года", "желаемая", "должность", "зарплата", "контакты", "страница", "стр", "обо", "мне", "себе", "навыки", "образование", "университет", "институт", "специальность", "график", "занятость", "полная", "гражданство",
        "жылы", "туған", "күні", "тәжірибе", "дағдылар", "білім", "қала", "байланыс");

    public static bool AnyIn(List<string> words) =>
        words.Any(word => Words.Contains(word.TrimEnd('.', ',', ':'))) || (words.Count > 1 && SkillTaxonomy.Default.Resolve(string.Join(' ', words)) is not null);
}
