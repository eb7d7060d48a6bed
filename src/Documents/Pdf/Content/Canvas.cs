namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Follows paths and what was painted, to know what lies under a letter and what is painted over it. Shapes are taken as the boxes around them.</summary>
internal sealed class Canvas(PageContent page)
{
    private const int MostParts = 10_000;
    private const int MostPartsOfShape = 64;
    private const double ThickestRule = 3;

    private readonly PaintedAreas _areas = new();
    private readonly List<PathPart> _parts = [];
    private bool _clips;

    /// <summary>Whether what is painted belongs to a layer that is switched off.</summary>
    public bool IsSwitchedOff { get; set; }

    public void MoveTo(in Matrix transform, double x, double y)
    {
        if (_parts.Count < MostParts)
        {
            var (deviceX, deviceY) = transform.Apply(x, y);
            _parts.Add(PathPart.At(deviceX, deviceY));
        }
    }

    public void AddPoint(in Matrix transform, double x, double y)
    {
        if (_parts.Count == 0)
        {
            MoveTo(transform, x, y);
            return;
        }

        var (deviceX, deviceY) = transform.Apply(x, y);
        _parts[^1] = _parts[^1].To(deviceX, deviceY);
    }

    public void AddRectangle(in Matrix transform, double x, double y, double width, double height)
    {
        MoveTo(transform, x, y);
        AddPoint(transform, x + width, y);
        AddPoint(transform, x + width, y + height);
        AddPoint(transform, x, y + height);
    }

    public void ClipAtNextPaint() => _clips = true;

    /// <summary>Ends the path, painted or not.</summary>
    public void EndPath(GraphicsState state, bool fills, bool strokes)
    {
        if (_parts.Count > 0)
        {
            if (strokes || (fills && state.Fill is { } fill && !fill.LooksLike(Paint.White)))
            {
                AddRules(strokes);
            }

            if (fills)
            {
                Fill(state);
            }

            if (strokes)
            {
                AddThickLines(state);
            }

            if (_clips)
            {
                Clip(state);
            }
        }

        _clips = false;
        _parts.Clear();
    }

    public void AddPicture(GraphicsState state, bool isOpaque)
    {
        var box = new Box(0, 0, 1, 1).Through(state.Transform).Intersect(state.Clip);
        page.PictureArea += IsSwitchedOff ? 0 : box.Area;
        AddArea(state, box, null);

        if (isOpaque && state.IsOpaque)
        {
            Cover(state, box, isPicture: true);
        }
    }

    /// <summary>A shading fills everything that is not clipped.</summary>
    public void AddShading(GraphicsState state) => AddArea(state, state.Clip, null);

    /// <summary>The colour at a place, <see langword="null"/> when it cannot be told.</summary>
    public Paint? Under(double x, double y) => _areas.At(x, y);

    private void Fill(GraphicsState state)
    {
        if (state.FillAlpha <= 0)
        {
            return;
        }

        var paint = state.IsOpaque && state.ClipIsBox ? state.Fill : null;

        if (_parts.Count > MostPartsOfShape)
        {
            AddArea(state, Around().Intersect(state.Clip), null);
            return;
        }

        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            var box = part.Box.Intersect(state.Clip);
            var mayBeHole = IsInside(i);
            AddArea(state, box, part.FillsMostOfBox && !mayBeHole ? paint : null);

            if (paint is not null && part.IsRectangle && !mayBeHole && !HasInside(i))
            {
                Cover(state, box, isPicture: false);
            }
        }
    }

    /// <summary>A line as thick as letters are high is a shape to write on.</summary>
    private void AddThickLines(GraphicsState state)
    {
        var (alongX, alongY) = state.Transform.Turn(state.LineWidth, 0);
        var half = Math.Sqrt((alongX * alongX) + (alongY * alongY)) / 2;

        if (half * 2 <= ThickestRule || !double.IsFinite(half))
        {
            return;
        }

        foreach (var part in _parts.Take(MostPartsOfShape).Where(part => part.Points == 2))
        {
            var box = part.Box.Width > part.Box.Height
                ? part.Box with { Y0 = part.Box.Y0 - half, Y1 = part.Box.Y1 + half }
                : part.Box with { X0 = part.Box.X0 - half, X1 = part.Box.X1 + half };
            AddArea(state, box.Intersect(state.Clip), state.IsOpaque ? state.Stroke : null);
        }
    }

    private void Clip(GraphicsState state)
    {
        var around = Around();
        state.ClipIsBox = state.ClipIsBox && ((_parts.Count == 1 && _parts[0].IsRectangle) || around.Contains(state.Clip));
        state.Clip = state.Clip.Intersect(around);
    }

    private Box Around()
    {
        var around = _parts[0].Box;

        foreach (var part in _parts)
        {
            around = around.Include(part.Box.X0, part.Box.Y0).Include(part.Box.X1, part.Box.Y1);
        }

        return around;
    }

    private bool IsInside(int index)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i != index && _parts[i].Box.Contains(_parts[index].Box) && _parts[i].Box.Area > _parts[index].Box.Area)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasInside(int index)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i != index && _parts[index].Box.Contains(_parts[i].Box))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps the lines that tables are ruled with: thin shapes, and the sides of boxes that are drawn round.</summary>
    private void AddRules(bool strokes)
    {
        foreach (var part in _parts)
        {
            var box = part.Box;

            if (box.Width <= ThickestRule || box.Height <= ThickestRule)
            {
                page.AddRule(box);
            }
            else if (strokes && part.Points is 4 or 5)
            {
                page.AddRule(box with { X1 = box.X0 });
                page.AddRule(box with { X0 = box.X1 });
                page.AddRule(box with { Y1 = box.Y0 });
                page.AddRule(box with { Y0 = box.Y1 });
            }
        }
    }

    // What is painted through letters as through a stencil is what shows them, and nothing else.
    private void Cover(GraphicsState state, in Box box, bool isPicture)
    {
        if (!IsSwitchedOff && state.ClipIsBox && state.StencilFrom is null)
        {
            page.Cover(box, isPicture);
        }
    }

    private void AddArea(GraphicsState state, in Box box, Paint? paint)
    {
        if (IsSwitchedOff)
        {
            return;
        }

        if (state.StencilFrom is { } from)
        {
            page.Reveal(from);
            return;
        }

        _areas.Add(box, paint);
    }
}
