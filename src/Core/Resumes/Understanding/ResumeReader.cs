using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Understands the text of a resume: finds its fields in English, Russian and Kazakh, offline.</summary>
/// <remarks>
/// The same text on the same day gives the same fields. Takes time linear in the length of the text; what goes beyond
/// 6,000 lines or 300,000 letters is not read. Holds no state and may be shared between threads.
/// </remarks>
public sealed class ResumeReader(SkillTaxonomy taxonomy)
{
    /// <summary>With the product's own taxonomy of skills.</summary>
    public ResumeReader()
        : this(SkillTaxonomy.Default)
    {
    }

    /// <summary>Reads every field.</summary>
    /// <param name="today">Until when a job that goes on counts.</param>
    /// <returns>What the resume says; what it does not say is null or empty. Confidence has a key for each field that was found.</returns>
    public ResumeFields Read(ResumeText text, DateOnly today)
    {
        var outline = Outline.Of(text, today);
        var email = EmailReader.Read(outline);
        var phone = PhoneReader.Read(outline);
        var name = NameReader.Read(outline, email?.Value, hasContacts: email is not null || phone is not null);
        email ??= name is { } person ? EmailReader.ReadOwn(outline, person.Value) : null;
        phone ??= email is { } own ? PhoneReader.ReadBeside(outline, own.Line) : null;
        var city = CityReader.Read(outline);
        var experience = ExperienceReader.Read(outline);
        var jobs = experience?.Values ?? [];
        var years = YearsReader.Read(outline, jobs);
        var desired = PositionReader.Read(outline, name, jobs);
        var current = PositionReader.Latest(jobs);
        var skills = new SkillsReader(new TaxonomySkillNames(taxonomy, outline.Language)).Read(outline);
        var (education, level) = EducationReader.Read(outline);
        var languages = LanguagesReader.Read(outline);
        var salary = SalaryReader.Read(outline);

        var evidence = new EvidenceWriter(text);
        evidence.Add("name", name);
        evidence.Add("email", email);
        evidence.Add("phone", phone);
        evidence.Add("city", city);
        evidence.Add("skills", skills);
        evidence.Add("experience", experience);
        evidence.Add("education", education);
        evidence.Add("education_level", level);
        evidence.Add("languages", languages);
        evidence.Add("salary", salary);
        var work = evidence.Evidence.Where(one => one.Field == "experience").ToList();
        var latest = work.Where(one => one.Item == PositionReader.LatestAt(jobs)).ToList();
        evidence.AddDerived("current_position", current is null ? null : latest[0].Confidence, latest, EvidenceBasis.Labelled);

        if (desired is { Line: < 0 } fallback)
        {
            evidence.AddDerived("desired_position", fallback.Confidence, latest);
        }
        else
        {
            evidence.Add("desired_position", desired);
        }

        if (years is { Line: < 0 } reckoned)
        {
            evidence.AddDerived("years_of_experience", reckoned.Confidence, work);
        }
        else
        {
            evidence.Add("years_of_experience", years);
        }

        return new ResumeFields
        {
            Name = name?.Value,
            Email = email?.Value,
            Phone = phone?.Value,
            City = city?.Value,
            CurrentPosition = current,
            DesiredPosition = desired?.Value,
            YearsOfExperience = years?.Value,
            Skills = skills?.Values ?? [],
            Experience = jobs,
            Education = education?.Values ?? [],
            EducationLevel = level?.Value,
            Languages = languages?.Values ?? [],
            Salary = salary?.Value,
            Confidence = evidence.Confidence,
            Evidence = evidence.Evidence,
        };
    }
}
