using System.Globalization;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class FieldHabitsTests
{
    [Theory]
    [InlineData("Анна Берг\nE-mail: anna.berg @ mail.example\nОпыт работы", "anna.berg@mail.example")]
    [InlineData("Анна Берг\nanna.berg@ mail.example\nОпыт работы", "anna.berg@mail.example")]
    [InlineData("Анна Берг\nanna собака mail точка ru\nОпыт работы", null)]
    [InlineData("Анна Берг\nanna.berg[at]mail[dot]example", "anna.berg@mail.example")]
    [InlineData("Анна Берг\nanna.berg(a)mail.example", "anna.berg@mail.example")]
    [InlineData("Анна Берг\nПочта: a***g@mail.example", null)]
    [InlineData("Анна Берг\nanna.berg@mail,example", null)]
    [InlineData("Анна Берг\nanna.berg@mail.example;anna2@mail.example", "anna.berg@mail.example")]
    [InlineData("Anna Berg\nEmail:anna.berg@mail.example Phone:+44 7700 900111", "anna.berg@mail.example")]
    [InlineData("Anna Berg\nSkype: live:anna@skype | anna@mail.example", "anna@mail.example")]
    [InlineData("Анна Берг\nаnna@mail.example", "anna@mail.example")]
    public void Read_Address_HoweverItIsPrinted(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.Email);
    }

    [Theory]
    [InlineData("Анна Берг\nТел: 8 (7172) 55-09-81", "8 (7172) 55-09-81")]
    [InlineData("Анна Берг\n+7(701)000-11-22, +7(702)000-11-22", "+7(701)000-11-22")]
    [InlineData("Анна Берг\n+7‑701‑000‑11‑22", "+7-701-000-11-22")]
    [InlineData("Анна Берг\nтел.: +7 701 000 11 22 (моб.), 55-09-81 (дом.)", "+7 701 000 11 22")]
    [InlineData("Anna Berg\nM: 07700 900 111", "07700 900 111")]
    [InlineData("Anna Berg\n+1.503.555.0148", "+1.503.555.0148")]
    [InlineData("Anna Berg\n+1 503-555-0148 ext. 12", "+1 503-555-0148")]
    [InlineData("Anna Berg\n+91-9812635244", "+91-9812635244")]
    [InlineData("Anna Berg\n9812635244", null)]
    [InlineData("Anna Berg\nMobile: 9812635244", "9812635244")]
    [InlineData("Anna Berg\nPassport: 1234567890\nanna@mail.example", null)]
    [InlineData("Анна Берг\nИНН 770123456789\nanna@mail.example", null)]
    [InlineData("Anna Berg\nanna@mail.example\nFax: +1 503 555 0148", null)]
    public void Read_Phone_HoweverItIsPrinted(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.Phone);
    }

    [Theory]
    [InlineData("Anna Berg\nBased in Lisbon, open to relocation\nanna@mail.example", "Lisbon")]
    [InlineData("Анна Берг\nг.Алматы, мкр. Самал-2\n+7 701 000 11 22", "Алматы")]
    [InlineData("Анна Берг\nРФ, Московская обл., г. Химки\n+7 901 000 11 22", "Химки")]
    [InlineData("Анна Берг\nРеспублика Казахстан, г. Алматы, ул. Абая 10\n+7 701 000 11 22", "Алматы")]
    [InlineData("Anna Berg\n12 Mill Lane, Leeds LS1 4AB\nanna@mail.example", "Leeds")]
    [InlineData("Anna Berg\nSan Francisco, CA | anna@mail.example", "San Francisco")]
    [InlineData("Anna Berg\nHouston, TX • anna@mail.example", "Houston")]
    [InlineData("Anna Berg\nMumbai, Maharashtra, India\nanna@mail.example", "Mumbai")]
    [InlineData("Anna Berg\nRemote\nanna@mail.example", null)]
    [InlineData("Анна Берг\nБухгалтер\nГотова к командировкам в Москву\n+7 701 000 11 22", null)]
    public void Read_City_HoweverItIsPrinted(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.City);
    }

    [Theory]
    [InlineData("Анна Берг\nИщу работу: кладовщик\n+7 701 000 11 22", "кладовщик")]
    [InlineData("Анна Берг\nЦель: получить должность кладовщика\n+7 701 000 11 22\nОпыт работы\n2019-2020 Грузчик, ТОО «Счёт»", "кладовщика")]
    [InlineData("Анна Берг\nЦель: соискание должности «Кладовщик»\n+7 701 000 11 22", "Кладовщик")]
    [InlineData("Anna Berg\nanna@mail.example\nObjective\nTo obtain a position as a warehouse supervisor in a growing company.", "warehouse supervisor")]
    [InlineData("Anna Berg\nanna@mail.example\nObjective: Warehouse Supervisor", "Warehouse Supervisor")]
    [InlineData("Anna Berg\nanna@mail.example\nObjective\nSeeking a challenging role where I can grow\nExperience\n2019 - 2020\nClerk, North Bank", "Clerk")]
    [InlineData("Anna Berg\nCLERK\nanna@mail.example", "CLERK")]
    [InlineData("Anna Berg, Clerk\nanna@mail.example", "Clerk")]
    [InlineData("Anna Berg – Senior Clerk | Leeds\nanna@mail.example", "Senior Clerk")]
    [InlineData("Анна Берг\nМаркетолог / SMM-специалист\n+7 701 000 11 22", "Маркетолог / SMM-специалист")]
    [InlineData("Анна Берг\nЖелаемая должность и зарплата\nКладовщик\n300 000 ₸\nСпециализации:\n— Кладовщик\nЗанятость: полная занятость", "Кладовщик")]
    [InlineData("Анна Берг\nВакансия: Кладовщик\n+7 701 000 11 22", "Кладовщик")]
    [InlineData("Мөлдір Жүсіпова\nҚалаған лауазымы: Мұғалім\n+7 701 000 11 22", "Мұғалім")]
    [InlineData("Мөлдір Жүсіпова\nМұғалім лауазымына үміткер\n+7 701 000 11 22", "Мұғалім")]
    public void Read_Position_HoweverItIsTold(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.DesiredPosition);
    }

    [Theory]
    [InlineData("Анна Берг\nЗарплата: от 250 000 тенге", "250000- KZT")]
    [InlineData("Анна Берг\nЗ/п от 100 т.р.", "100000- RUB")]
    [InlineData("Анна Берг\nЖелаемый доход 1.8 млн тг", "1800000-1800000 KZT")]
    [InlineData("Анна Берг\nЗарплата по договорённости", null)]
    [InlineData("Анна Берг\nЗарплатные ожидания: 150-180 тыс руб gross", "150000-180000 RUB True")]
    [InlineData("Анна Берг\nОжидания: 200к на руки", null)]
    [InlineData("Anna Berg\nExpected salary: negotiable", null)]
    [InlineData("Anna Berg\nExpected CTC: 12 LPA", "100000-100000 INR")]
    [InlineData("Anna Berg\nCurrent CTC: ₹9 LPA\nExpected CTC: ₹12 LPA", "100000-100000 INR")]
    [InlineData("Anna Berg\nSalary expectations: 60.000 EUR gross per year", "5000-5000 EUR True")]
    [InlineData("Anna Berg\nDesired salary: $25/hour", null)]
    [InlineData("Anna Berg\nSalary: £35k", "35000-35000 GBP")]
    [InlineData("Anna Berg\nSalary expectation: 80–100k GBP p.a.", "6666.67-8333.33 GBP")]
    [InlineData("Anna Berg\nSummary\nSaved $1.2M a year and managed a budget of €3 million", null)]
    [InlineData("Мөлдір\nҚалаған жалақы: 350 мың теңге", "350000-350000 KZT")]
    [InlineData("Мөлдір\nЖалақы 300 000 теңгеден бастап", "300000- KZT")]
    public void Read_Pay_OnlyWhatIsAskedFor(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.Salary is { } pay ? string.Create(CultureInfo.InvariantCulture, $"{pay.From}-{pay.To} {pay.Currency} {pay.IsGross}").Trim() : null);
    }

    [Theory]
    [InlineData("Анна Берг\nОбразование\nвысшее экономическое, КазГУ, 1998", "Higher")]
    [InlineData("Анна Берг\nОбразование: Средне-специальное", "SpecialSecondary")]
    [InlineData("Анна Берг\nОбразование\n2015-2019 Колледж связи\n2019-2023 Университет Нархоз", "Higher")]
    [InlineData("Анна Берг\nОбразование\nСтудент 3 курса, Университет Нархоз", "UnfinishedHigher")]
    [InlineData("Анна Берг\nОбразование\nУниверситет Нархоз, 2024 - настоящее время", "UnfinishedHigher")]
    [InlineData("Анна Берг\nОбразование\n11 классов, школа № 5", "Secondary")]
    [InlineData("Анна Берг\nОбразование\nПрофессиональный лицей № 5, повар", "SpecialSecondary")]
    [InlineData("Анна Берг\nКурсы\nШкола вождения, 2010", null)]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nB.S., Physics, Stanford", "Bachelor")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nBS Physics 2011", "Bachelor")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nLicence en droit", null)]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nHNC Engineering, Leeds City College", "SpecialSecondary")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nPGCE, University of Leeds\nBA History", "Bachelor")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nSSC 88%, HSC 84%\nB.Tech (CSE), IIT", "Bachelor")]
    [InlineData("Anna Berg\nanna@mail.example\nEducation\nDiploma in Nursing, Leeds College", "SpecialSecondary")]
    [InlineData("Anna Berg\nanna@mail.example\nSkills\nMS Office, BA tools", null)]
    [InlineData("Anna Berg\nanna@mail.example\nCertifications\nScrum Master", null)]
    [InlineData("Мөлдір\nБілімі\nЖоғары, бакалавр, Абай атындағы ҚазҰПУ", "Bachelor")]
    [InlineData("Мөлдір\nБілімі\nмагистратура, ҚазҰУ, 2020", "Master")]
    public void Read_EducationLevel_InTheWordsOfManyCountries(string text, string? expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, fields.EducationLevel?.ToString());
    }

    [Theory]
    [InlineData("Анна Берг\nЯзыки\nАнглийский (B2+), немецкий – начальный", "en B2, de A1")]
    [InlineData("Анна Берг\nВладение языками: русский (родной), казахский (свободно), английский (Upper-Intermediate)", "ru native, kk C1, en B2")]
    [InlineData("Анна Берг\nЯзыки: русский, казахский", "ru, kk")]
    [InlineData("Anna Berg\nLanguages\nEnglish: IELTS 7.0", "en C1")]
    [InlineData("Anna Berg\nLanguages\nEnglish ★★★★☆", "en")]
    [InlineData("Anna Berg\nLanguages\nEnglish - Mother tongue; French - DELF B2", "en native, fr B2")]
    [InlineData("Anna Berg\nLanguages\nHindi, English, Tamil", "hi, en, ta")]
    [InlineData("Anna Berg\nLanguages\nEnglish (reading, writing), French (basic)", "en, fr A2")]
    [InlineData("Anna Berg\nSkills\nEnglish (C1)", "en C1")]
    [InlineData("Anna Berg\nSummary\nTaught English literature in a Russian school", "")]
    [InlineData("Anna Berg\nExperience\n2019 - 2020 English Teacher, North School", "")]
    [InlineData("Анна Берг\nОпыт работы\n2019-2020 Учитель английского языка, Школа № 5", "")]
    [InlineData("Мөлдір\nТілдер: қазақша – еркін, орысша – еркін, ағылшынша – сөздікпен", "kk C1, ru C1, en A2")]
    [InlineData("Анна Берг\nНавыки\nАнглийский язык — B1, Excel", "en B1")]
    public void Read_Languages_WithTheirLevels(string text, string expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, string.Join(", ", fields.Languages.Select(language => $"{language.Code} {language.Level}".Trim())));
    }

    [Theory]
    [InlineData("Anna Berg\nSkills\nPython (primary), Java – 5 years, C#/.NET", "Python, Java, C#, .NET")]
    [InlineData("Anna Berg\nSkills\nBackend: Python, Go; Tools: Git, Docker", "Python, Go, Git, Docker")]
    [InlineData("Anna Berg\nSkills\nProgramming: Python | SQL | R\nTools: Git", "Python, SQL, R, Git")]
    [InlineData("Anna Berg\nSkills\n- Python\n- Team work\n- SQL", "Python, Teamwork, SQL")]
    [InlineData("Anna Berg\nSkills\nPython\t5\tSQL\t4", "Python, SQL")]
    [InlineData("Anna Berg\nSkills\nPython: advanced\nSQL: basic", "Python, SQL")]
    [InlineData("Anna Berg\nSkills\nPython: expert, SQL: basic", "Python, SQL")]
    [InlineData("Anna Berg\nSkills\nPython 90%\nSQL 70%", "Python, SQL")]
    [InlineData("Anna Berg\nSkills\nPython (Django, Flask), SQL", "Python, Django, Flask, SQL")]
    [InlineData("Anna Berg\nExperience\n2019 - 2021 Accountant, A Bank\nResponsible for design of reports and management of the team, kept the balance", "")]
    [InlineData("Анна Берг\nОпыт работы\n2019-2021 Бухгалтер, ТОО «Счёт»\nВела учёт, готовила баланс и отчёты", "")]
    public void Read_Skills_OutOfListsAndNotOutOfOrdinaryWords(string text, string expected)
    {
        var fields = Snippets.Read(text);

        Assert.Equal(expected, string.Join(", ", fields.Skills));
    }
}
