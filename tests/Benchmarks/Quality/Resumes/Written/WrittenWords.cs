namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>The headings and labels that people use; each half has its own besides the common ones.</summary>
internal sealed class WrittenWords(Dice dice, string language, int half)
{
    private readonly string _setAs = dice.Pick("plain", "plain", "caps", "colon", "spaced", "mark", "number");

    private int _number;

    public string Heading(string kind)
    {
        var words = Of(kind);
        _number++;

        return _setAs switch
        {
            "caps" => words.ToUpperInvariant(),
            "colon" => words + ":",
            "spaced" => string.Join("  ", words.ToUpperInvariant().Split(' ').Select(word => string.Join(' ', word.AsEnumerable()))),
            "mark" => half == 0 ? $"◆ {words}" : $"— {words} —",
            "number" => $"{_number}. {words}",
            _ => words,
        };
    }

    /// <summary>One of the words that people use for this, of the common ones or of this half's own.</summary>
    public string Of(string kind)
    {
        var all = Words(language)[kind].Split('|');
        var own = all.Length < 3 || dice.Chance(55) ? all[0] : all[1 + half];

        // A comma with a space after it is one of the words.
        return dice.Pick(own.Replace(", ", "\t", StringComparison.Ordinal).Split(',')).Replace("\t", ", ", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Words(string language) => language switch { "ru" => Russian, "kk" => Kazakh, _ => English };

    private static readonly Dictionary<string, string> English = new()
    {
        { "experience", "Experience,Work Experience,Professional Experience|Employment History,Career History,Work History|Employment,Relevant Experience,Positions Held,Career Summary" },
        { "education", "Education|Academic Background,Education & Training|Education and Qualifications,Academic Qualifications" },
        { "skills", "Skills,Technical Skills|Core Competencies,Key Skills|Areas of Expertise,Skills & Tools,Professional Skills" },
        { "languages", "Languages|Language Skills|Spoken Languages,Languages Known" },
        { "courses", "Certifications|Certificates and Courses|Training & Certifications" },
        { "summary", "Summary,Profile|About Me|Professional Summary,Personal Statement" },
        { "references", "References|Referees|Professional References" },
        { "interests", "Interests|Hobbies|Hobbies & Interests" },
        { "contacts", "Contact|Contact Details|Contact Information" },
        { "phone", "Phone|Mobile|Tel.,Cell" }, { "email", "Email,E-mail|E-mail address|Mail" }, { "city", "Location,Address|City|Current location,Based in" }, { "name", "Name|Full name|Candidate" },
        { "position", "Desired position|Position|Position applied for,Target role" }, { "salary", "Expected salary|Salary expectations|Desired salary,Expected CTC" }, { "birth", "Date of birth|Born|DOB" }, { "citizen", "Nationality|Citizenship|Work permit" },
        { "title", "Resume,CV|Curriculum Vitae|Résumé" }, { "objective", "Objective|Career Objective|Goal" }, { "company", "Company|Employer|Organization" }, { "role", "Position|Title|Role" }, { "period", "Period|Dates|Duration" }, { "duties", "Responsibilities|Duties|Key responsibilities" },
    };

    private static readonly Dictionary<string, string> Russian = new()
    {
        { "experience", "Опыт работы|Трудовая деятельность,Места работы|Профессиональный опыт,Трудовой стаж,Карьера" },
        { "education", "Образование|Основное образование|Образование и квалификация,Сведения об образовании" },
        { "skills", "Навыки,Ключевые навыки|Профессиональные навыки|Профессиональные компетенции,Умения и навыки,Знания и навыки" },
        { "languages", "Языки,Знание языков|Иностранные языки|Владение языками" },
        { "courses", "Курсы|Повышение квалификации, курсы|Дополнительное образование,Сертификаты" },
        { "summary", "Обо мне,О себе|Дополнительная информация|Коротко о себе,Профиль" },
        { "references", "Рекомендации|Рекомендатели|Кто может рекомендовать,Контакты для рекомендаций" },
        { "interests", "Хобби|Увлечения|Интересы и увлечения" },
        { "contacts", "Контакты|Контактная информация|Контактные данные,Как со мной связаться" },
        { "phone", "Телефон,Тел.|Моб. телефон|Мобильный,Контактный телефон,Сот." }, { "email", "E-mail,Email|Электронная почта|Эл. почта,Почта" }, { "city", "Город,Адрес|Место жительства|Город проживания,Регион" }, { "name", "ФИО|Ф.И.О.|Фамилия, имя, отчество" },
        { "position", "Желаемая должность|Цель|Ищу работу,Претендую на должность,Вакансия" }, { "salary", "Желаемая зарплата,Зарплата|Зарплатные ожидания|Ожидаемый доход,Уровень дохода,Ожидания по зарплате" }, { "birth", "Дата рождения|Родился|Год рождения" }, { "citizen", "Гражданство|Семейное положение|Гражданство" },
        { "title", "Резюме|РЕЗЮМЕ|Анкета соискателя" }, { "objective", "Цель|Цель поиска|Цель резюме" }, { "company", "Компания|Организация|Место работы,Работодатель" }, { "role", "Должность|Позиция|Занимаемая должность" }, { "period", "Период|Период работы|Даты,Время работы" }, { "duties", "Обязанности|Должностные обязанности|Функции,Что делал" },
    };

    private static readonly Dictionary<string, string> Kazakh = new()
    {
        { "experience", "Жұмыс тәжірибесі|Еңбек жолы|Еңбек өтілі,Кәсіби тәжірибе" },
        { "education", "Білімі|Білім|Білімі мен біліктілігі" },
        { "skills", "Дағдылар,Кәсіби дағдылар|Негізгі дағдылары|Кәсіби дағдылары,Біліктер" },
        { "languages", "Тілдер|Тіл білу деңгейі|Тілдерді білуі,Тілдерді меңгеруі" },
        { "courses", "Курстар|Біліктілікті арттыру|Сертификаттар" },
        { "summary", "Өзім туралы|Қосымша ақпарат|Мен туралы" },
        { "references", "Ұсыныстар|Ұсыным берушілер|Ұсыныс беретін адамдар" },
        { "interests", "Қызығушылықтар|Хобби|Қызығушылықтары" },
        { "contacts", "Байланыс|Байланыс ақпараты|Байланыс мәліметтері" },
        { "phone", "Телефон|Ұялы телефон|Телефон нөмірі,Байланыс телефоны" }, { "email", "E-mail|Электрондық пошта|Эл. пошта" }, { "city", "Қала|Мекенжайы|Тұратын қаласы,Тұрғылықты жері" }, { "name", "Аты-жөні|Тегі, аты, әкесінің аты|Аты-жөні" },
        { "position", "Қалаған лауазымы|Лауазым|Ізделетін лауазым,Мақсаты" }, { "salary", "Қалаған жалақы|Жалақы|Күтілетін жалақы" }, { "birth", "Туған күні|Туған жылы|Туған күні" }, { "citizen", "Азаматтығы|Отбасылық жағдайы|Азаматтығы" },
        { "title", "Түйіндеме|ТҮЙІНДЕМЕ|Түйіндеме" }, { "objective", "Мақсаты|Мақсат|Мақсаты" }, { "company", "Ұйым|Компания|Жұмыс орны" }, { "role", "Лауазымы|Лауазым|Қызметі" }, { "period", "Кезең|Мерзімі|Жұмыс мерзімі" }, { "duties", "Міндеттері|Міндеттер|Лауазымдық міндеттері" },
    };
}
