namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Follows paths and what was painted, to know what lies under a letter. Shapes are taken as the boxes around them.</summary>
internal sealed class Canvas(PageContent page)
{
    private const int MostAreas = 256;
    private const double SmallestArea = 20;
    private const int MostParts = 10_000;
    private const double ThickestRule = 3;

    private readonly List<(Box Box, Paint? Paint)> _areas = [];
    private readonly List<(Box Box, int Points)> _parts = [];
    private Box? _path;
    private bool _clips;

    public void MoveTo(in Matrix transform, double x, double y)
    {
        var (deviceX, deviceY) = transform.Apply(x, y);
        var point = new Box(deviceX, deviceY, deviceX, deviceY);
        _path = _path?.Include(deviceX, deviceY) ?? point;

        if (_parts.Count < MostParts)
        {
            _parts.Add((point, 1));
        }
    }

    public void AddPoint(in Matrix transform, double x, double y)
    {
        if (_path is not { } path || _parts.Count == 0)
        {
            MoveTo(transform, x, y);
            return;
        }

        var (deviceX, deviceY) = transform.Apply(x, y);
        _path = path.Include(deviceX, deviceY);
        _parts[^1] = (_parts[^1].Box.Include(deviceX, deviceY), _parts[^1].Points + 1);
    }

    public void AddRectangle(in Matrix transform, double x, double y, double width, double height)
    {
        MoveTo(transform, x, y);
        AddPoint(transform, x + width, y);
        AddPoint(transform, x, y + height);
        AddPoint(transform, x + width, y + height);
    }

    public void ClipAtNextPaint() => _clips = true;

    /// <summary>Ends the path, painted or not.</summary>
    public void EndPath(GraphicsState state, bool fills, bool strokes)
    {
        if (_path is { } path)
        {
            if (strokes || (fills && state.Fill is { } fill && !fill.LooksLike(Paint.White)))
            {
                AddRules(strokes);
            }

            if (fills && state.FillAlpha > 0)
            {
                AddArea(path.Intersect(state.Clip), state.FillAlpha < 1 ? null : state.Fill);
            }

            if (_clips)
            {
                state.Clip = state.Clip.Intersect(path);
            }
        }

        (_path, _clips) = (null, false);
        _parts.Clear();
    }

    /// <summary>Keeps the lines that tables are ruled with: thin shapes, and the sides of boxes that are drawn round.</summary>
    private void AddRules(bool strokes)
    {
        foreach (var (box, points) in _parts)
        {
            if (box.Width <= ThickestRule || box.Height <= ThickestRule)
            {
                page.AddRule(box);
            }
            else if (strokes && points is 4 or 5)
            {
                page.AddRule(box with { X1 = box.X0 });
                page.AddRule(box with { X0 = box.X1 });
                page.AddRule(box with { Y1 = box.Y0 });
                page.AddRule(box with { Y0 = box.Y1 });
            }
        }
    }

    public void AddPicture(GraphicsState state)
    {
        var box = new Box(0, 0, 1, 1).Through(state.Transform).Intersect(state.Clip);
        page.PictureArea += box.Area;
        AddArea(box, null);
    }

    /// <summary>A shading fills everything that is not clipped.</summary>
    public void AddShading(GraphicsState state) => AddArea(state.Clip, null);

    /// <summary>The colour at a place, <see langword="null"/> when it cannot be told.</summary>
    public Paint? Under(double x, double y)
    {
        for (var i = _areas.Count - 1; i >= 0; i--)
        {
            if (_areas[i].Box.Contains(x, y))
            {
                return _areas[i].Paint;
            }
        }

        return Paint.White;
    }

    private void AddArea(Box box, Paint? paint)
    {
        if (box.Area < SmallestArea)
        {
            return;
        }

        // A page of very many shapes keeps the large ones; letters over the small rest are taken as visible.
        if (_areas.Count >= MostAreas)
        {
            var smallest = _areas.MinBy(area => area.Box.Area);

            if (smallest.Box.Area >= box.Area)
            {
                return;
            }

            _areas.Remove(smallest);
        }

        _areas.Add((box, paint));
    }
}
