namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>All that is true of a person that was made up, before it is put into a form.</summary>
internal sealed record WrittenStory(WrittenPerson Person, string Language, WrittenTrade Trade, IReadOnlyList<WrittenJob> Jobs, IReadOnlyList<string> Skills)
{
    /// <summary>ISO 639-1, with the level as printed.</summary>
    public required IReadOnlyList<(string Code, string Name, string Level)> Languages { get; init; }

    /// <summary>Levels by the names of the truth, with the line that is printed and the year.</summary>
    public required (string Level, string Printed, string School, string Field, int Year) Education { get; init; }

    public string? Wish { get; init; }

    public static WrittenStory Make(Dice dice, string language)
    {
        var person = WrittenPeople.Make(dice, language);
        var trade = WrittenTrade.Of(dice, language);
        List<WrittenJob> jobs = [];
        var to = dice.Chance(55) ? (int?)null : WrittenResumes.Now - 1 - dice.Next(30);

        for (var i = 1 + dice.Next(4); i > 0; i--)
        {
            var from = (to ?? WrittenResumes.Now) - 5 - dice.Next(50);
            jobs.Add(new WrittenJob(dice.Pick(trade.Titles), trade.Employers[(jobs.Count + dice.Next(2)) % trade.Employers.Length], person.City, from, to, dice.Some(trade.Duties, 1 + dice.Next(3))));
            // Some jobs overlap, and between some there is a gap.
            to = from - 1 - (dice.Chance(20) ? -4 : dice.Next(8));
        }

        return new WrittenStory(person, language, trade, jobs, dice.Some(trade.Skills, 3 + dice.Next(6)))
        {
            Languages = MakeLanguages(dice, language),
            Education = MakeEducation(dice, language, trade, jobs[^1].From / 12),
            Wish = dice.Chance(45) ? dice.Pick(trade.Titles) : null,
        };
    }

    private static List<(string, string, string)> MakeLanguages(Dice dice, string language)
    {
        List<(string, string, string)> all = language switch
        {
            "ru" => [("ru", "Русский", "родной"), ("kk", "Казахский", dice.Pick("B1", "разговорный", "свободно")), ("en", "Английский", dice.Pick("B2", "Upper-Intermediate", "со словарём", "технический", "IELTS 7.0", "базовый"))],
            "kk" => [("kk", "Қазақ тілі", "ана тілі"), ("ru", "Орыс тілі", dice.Pick("еркін", "C1", "жақсы")), ("en", "Ағылшын тілі", dice.Pick("бастапқы", "A2", "орта деңгей"))],
            _ => [("en", "English", dice.Pick("native", "C1", "fluent", "native or bilingual proficiency")), ("es", "Spanish", dice.Pick("B2+", "conversational", "basic", "intermediate")), ("de", "German", dice.Pick("A2", "limited working proficiency", "B1"))],
        };

        return dice.Some(all, dice.Next(4));
    }

    private static (string, string, string, string, int) MakeEducation(Dice dice, string language, WrittenTrade trade, int year)
    {
        var field = dice.Pick(trade.Fields);
        var ended = year - dice.Next(3);

        return language switch
        {
            "ru" => dice.Next(8) switch
            {
                0 => ("bachelor", dice.Pick("Бакалавр", "Высшее (бакалавриат)"), dice.Pick("Тюменский государственный университет", "КарТУ им. А. Сагинова"), field, ended),
                1 => ("master", dice.Pick("Магистр", "Магистратура"), dice.Pick("Уральский федеральный университет", "КазНУ им. аль-Фараби"), field, ended),
                2 => ("special_secondary", dice.Pick("Среднее специальное", "Среднее профессиональное", "СПО"), dice.Pick("Медицинский колледж г. Перми", "Политехнический техникум", "Колледж экономики и права"), field, ended),
                3 => ("unfinished_higher", dice.Pick("Неоконченное высшее", "Незаконченное высшее"), "Южный государственный университет", field, ended),
                4 => ("doctor", dice.Pick("Кандидат технических наук", "PhD", "Кандидат экономических наук"), "Институт проблем управления", field, ended),
                5 => ("secondary", dice.Pick("Среднее", "Среднее общее"), "Школа № 14", "", ended),
                6 => ("special_secondary", "", dice.Pick("Строительный техникум", "Профессиональный лицей № 9 (ПТУ)", "Педагогическое училище"), field, ended),
                _ => ("higher", dice.Pick("Высшее", "Высшее образование", "Специалист"), dice.Pick("Новосибирский государственный технический университет", "ЕНУ им. Л. Н. Гумилёва", "Академия управления"), field, ended),
            },
            "kk" => dice.Next(5) switch
            {
                0 => ("bachelor", "Бакалавр", dice.Pick("Қ. Жұбанов атындағы университет", "Абай атындағы ҚазҰПУ"), field, ended),
                1 => ("master", dice.Pick("Магистр", "Магистратура"), "Л. Н. Гумилев атындағы Еуразия ұлттық университеті", field, ended),
                2 => ("special_secondary", dice.Pick("Орта арнаулы", "Арнаулы орта білім"), dice.Pick("Шымкент медициналық колледжі", "Политехникалық колледж"), field, ended),
                3 => ("unfinished_higher", "Аяқталмаған жоғары", "Қарағанды техникалық университеті", field, ended),
                _ => ("higher", dice.Pick("Жоғары", "Жоғары білім"), "Оңтүстік Қазақстан университеті", field, ended),
            },
            _ => dice.Next(8) switch
            {
                0 => ("master", $"{dice.Pick("MSc", "Master of Science", "M.S.", "MA")} in {field}", dice.Pick("University of Elmham", "Westport State University"), field, ended),
                1 => ("doctor", $"PhD in {field}", "Northern Institute of Technology", field, ended),
                2 => ("special_secondary", $"{dice.Pick("Associate of Applied Science", "Associate degree", "A.A.S.")} in {field}", "Clark Valley Community College", field, ended),
                3 => ("secondary", dice.Pick("High School Diploma", "GED", "A-Levels, GCSEs"), dice.Pick("Lincoln High School", "Oakhill Secondary School"), "", ended),
                4 => ("bachelor", $"{dice.Pick("B.Tech", "B.E.", "B.Com", "BEng (Hons)")} in {field}", dice.Pick("Sarojini Institute of Technology", "Elmham University College"), field, ended),
                _ => ("bachelor", $"{dice.Pick("BSc", "Bachelor of Science", "B.A.", "BA (Hons)", "B.S.", "Bachelor's degree")} in {field}", dice.Pick("University of Elmham", "Harbour City College", "Westport State University"), field, ended),
            },
        };
    }
}
