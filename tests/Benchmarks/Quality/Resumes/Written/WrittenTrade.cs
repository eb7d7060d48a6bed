namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>A profession: what people of it are called, do and list.</summary>
internal sealed record WrittenTrade(string[] Titles, string[] Employers, string[] Duties, string[] Skills, string[] Fields)
{
    public static WrittenTrade Of(Dice dice, string language) => dice.Pick(language switch { "ru" => Russian, "kk" => Kazakh, _ => English });

    private static readonly WrittenTrade[] English =
    [
        new(["Site Reliability Engineer", "Platform Engineer", "Junior Systems Administrator"], ["Northwind Cloud Ltd", "Brightwater Systems", "Hexagon Freight Inc.", "Blue Anchor"],
            ["Cut the bill for compute by 18% in 2 quarters", "Kept 120 services of 14 teams running", "Moved deployments to containers", "On call every third week"],
            ["Kubernetes", "Terraform", "Ansible", "Prometheus", "Bash", "Python", "Linux", "AWS", "PostgreSQL", "Go"], ["Computer Science", "Information Systems"]),
        new(["Registered Nurse", "Charge Nurse", "Staff Nurse, Cardiology"], ["St. Brannoc's Hospital", "Mercy Vale Medical Center", "Harbour Clinic"],
            ["Looked after 6 patients on each shift", "Trained new colleagues in infection control", "Kept the medication records"],
            ["Triage", "Phlebotomy", "Wound care", "Patient education", "BLS", "Electronic medical records"], ["Nursing"]),
        new(["Accounts Payable Specialist", "Senior Accountant", "Bookkeeper"], ["Fenwick & Sons", "Aldgate Accounting LLP", "Meadow Foods Co.", "City of Elmham"],
            ["Closed the books each month in 4 days", "Processed 900 invoices a month worth $1.2M", "Prepared VAT returns"],
            ["QuickBooks", "Accounts payable", "Bank reconciliation", "Microsoft Excel", "Payroll", "SAP", "GAAP"], ["Accounting", "Finance"]),
        new(["Warehouse Supervisor", "Forklift Driver", "Shift Lead"], ["Parcel Yard GmbH", "Greenline Logistics", "Dockside Distribution"],
            ["Led a crew of 12 on the night shift", "Loaded up to 40 trailers a day", "Reduced damage by a third"],
            ["Forklift operation", "Inventory management", "WMS", "Shipping and receiving", "OSHA"], ["Logistics"]),
        new(["Product Designer", "UX Researcher", "Graphic Designer"], ["Studio Marlow", "Tern Mobile", "Quill & Co"],
            ["Ran 30 interviews with users", "Drew the design system of two products", "Raised sign-ups from 3% to 5%"],
            ["Figma", "Prototyping", "User research", "Adobe Illustrator", "Wireframing", "Accessibility"], ["Graphic Design", "Psychology"]),
        new(["Sales Manager", "Account Executive", "Sales Associate"], ["Halden Motors", "Peak Retail Group", "Orchard Telecom"],
            ["Beat the plan in 7 quarters out of 8", "Opened 25 accounts in the north", "Kept the records of the pipeline clean"],
            ["Salesforce", "Cold calling", "Negotiation", "CRM", "Forecasting", "B2B sales"], ["Business Administration", "Marketing"]),
        new(["Primary School Teacher", "Teaching Assistant", "Mathematics Teacher"], ["Oakhill Primary School", "Ridgeway Academy", "Valley High School"],
            ["Taught a class of 28 children", "Ran the science club", "Planned lessons with two colleagues"],
            ["Lesson planning", "Classroom management", "Differentiated instruction", "Google Classroom", "Safeguarding"], ["Education", "Mathematics"]),
    ];

    private static readonly WrittenTrade[] Russian =
    [
        new(["Java-разработчик", "Ведущий программист", "Тимлид backend-разработки"], ["ООО «Северный код»", "Финтех Плюс", "АО \"Вектор-Софт\"", "ТОО Astra Digital"],
            ["Разработал сервис расчётов на 2 млн операций в сутки", "Перевёл сборку на контейнеры", "Наставник трёх младших коллег", "Сократил время ответа на 40%"],
            ["Java", "Spring Boot", "PostgreSQL", "Kafka", "Docker", "Git", "REST API", "Hibernate", "Linux"], ["Прикладная информатика", "Программная инженерия"]),
        new(["Главный бухгалтер", "Бухгалтер по расчёту заработной платы", "Помощник бухгалтера"], ["ТОО «Алтын Дән»", "ИП Соколова", "АО «Тепломаш»", "Группа компаний Лидер"],
            ["Вела учёт на трёх участках", "Сдавала отчётность в налоговые органы", "Сверяла расчёты с поставщиками на 250 млн тенге", "Готовила баланс"],
            ["1С:Бухгалтерия", "Налоговый учёт", "Расчёт заработной платы", "Excel", "Первичная документация", "Банк-клиент"], ["Бухгалтерский учёт и аудит", "Финансы и кредит"]),
        new(["Медицинская сестра", "Старшая медсестра", "Фельдшер скорой помощи"], ["ГКП на ПХВ «Городская больница № 2»", "Клиника «Айболит»", "КГП Поликлиника №7"],
            ["Ухаживала за больными после операций", "Вела записи о назначениях", "Обучала младший персонал"],
            ["Внутривенные инъекции", "Перевязки", "Забор крови", "Стерилизация инструментов", "Первая помощь"], ["Сестринское дело", "Лечебное дело"]),
        new(["Электрогазосварщик 5 разряда", "Монтажник стальных конструкций", "Слесарь-ремонтник"], ["ООО СтройМонтаж", "АО «КазМеталл»", "Завод имени Орлова"],
            ["Варил трубопроводы высокого давления", "Читал чертежи и схемы", "Соблюдал правила безопасности"],
            ["Ручная дуговая сварка", "Аргонодуговая сварка", "Чтение чертежей", "Газовая резка", "Охрана труда"], ["Сварочное производство", "Технология машиностроения"]),
        new(["Менеджер по продажам", "Руководитель отдела продаж", "Торговый представитель"], ["Торговый дом «Полюс»", "ООО Мир Окон", "Сеть магазинов Арбат", "ТОО «Best Trade»"],
            ["Выполнял план на 115%", "Заключил 40 договоров на 18 млн рублей", "Вёл переговоры с сетями"],
            ["Холодные звонки", "Ведение переговоров", "CRM", "Битрикс24", "Работа с возражениями", "B2B продажи"], ["Менеджмент", "Маркетинг"]),
        new(["Водитель-экспедитор", "Водитель категории B, C, E", "Логист"], ["Деловые Пути", "ТОО \"Магистраль\"", "ИП Ахметов"],
            ["Возил грузы по области", "Оформлял путевые листы", "Без аварий за всё время"],
            ["Оформление путевых листов", "Безаварийное вождение", "Знание города", "Погрузчик", "Маршрутизация"], ["Организация перевозок"]),
    ];

    private static readonly WrittenTrade[] Kazakh =
    [
        new(["Бас бухгалтер", "Бухгалтер", "Экономист"], ["«Алтын Астық» ЖШС", "ЖК Серікбаев", "«ҚазҚұрылыс» АҚ"],
            ["Жалақы мен салық есебін жүргіздім", "Есептілікті мерзімінде тапсырдым", "Жеткізушілермен салыстыру жасадым"], ["1С:Бухгалтерия", "Excel", "Салық есебі", "Банк-клиент"], ["Есеп және аудит", "Қаржы"]),
        new(["Мұғалім", "Бастауыш сынып мұғалімі", "Математика пәнінің мұғалімі"], ["№ 15 жалпы білім беретін мектеп", "«Білім» лицейі", "КММ Абай атындағы гимназия"],
            ["Бастауыш сыныпта сабақ бердім", "Олимпиадаға оқушыларды дайындадым", "Ата-аналармен жұмыс істедім"], ["Сабақ жоспарлау", "Kundelik.kz", "Microsoft Office", "Сыныпты басқару"], ["Бастауыш білім беру", "Математика"]),
        new(["Бағдарламашы", "Веб-әзірлеуші", "Жүйелік әкімші"], ["«Digital Дала» ЖШС", "АҚ Қазақтелеком", "Nomad Soft"],
            ["Екі веб-сайт пен мобильді қосымша жасадым", "Деректер қорын күтіп ұстадым", "Серверлерді баптадым"], ["PHP", "JavaScript", "MySQL", "Linux", "Git", "HTML"], ["Ақпараттық жүйелер"]),
        new(["Аға мейіргер", "Мейіргер", "Акушер"], ["№ 3 қалалық аурухана", "«Шипа» клиникасы", "Облыстық перзентхана"],
            ["Науқастарға күтім жасадым", "Дәрігер тағайындауларын орындадым"], ["Инъекция жасау", "Алғашқы көмек", "Таңу"], ["Мейіргер ісі"]),
    ];
}
