using System.Globalization;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>The keys and ranges of <c>data-color-grading</c> (contract 8). A reference to a variable, <c>$name</c>, may stand for any value.</summary>
internal sealed class ColorGradingContract
{
    private const int MostCurvePoints = 16;
    private const int MostSecondaries = 4;

    private static readonly RulePattern Reference = RulePattern.Of(@"^\$(?:\{[A-Za-z0-9_.:-]+\}|[A-Za-z0-9_.:-]+)$");
    private static readonly RulePattern Color = RulePattern.IgnoringCase("^#[0-9a-f]{6}$");

    private static readonly string[] Top = Words("enabled preset intensity adjust wheels curves hueCurves secondaries details effects palette lut colorSpace");
    private static readonly string[] Adjust = Words("exposure contrast highlights shadows whites blacks temperature tint vibrance saturation");
    private static readonly string[] Details = Words("vignette vignetteMidpoint vignetteRoundness vignetteFeather grain grainSize grainRoughness");
    private static readonly string[] Wheels = Words("shadows midtones highlights");
    private static readonly string[] Curves = Words("master red green blue");

    private static readonly string[] Effects = Words(
        "blur pixelate chromaBleed tapeDamage tapeTracking tapeNoise tapeSpeed filmArtifacts halftone halftoneSize twoInkPrint twoInkPrintSize ascii asciiSize asciiInvert "
        + "asciiStyle asciiColor asciiRotation dither ditherSize bloom bloomRadius monoScreen monoScreenSize monoScreenAngle monoScreenSpread monoScreenShape monoScreenInvert "
        + "scanlines scanlineCount scanlineSoftness chromaticAberration chromaticAngle crtCurvature digitalGlitch digitalGlitchColorSplit digitalGlitchLineTear "
        + "digitalGlitchPixelate digitalGlitchBlockAmount digitalGlitchBlockDisplacement digitalGlitchBlockOpacity digitalGlitchSpeed engraving engravingSpacing "
        + "engravingMinThickness engravingMaxThickness engravingAngle engravingContrast engravingSharpness engravingWave engravingWaveFrequency crosshatch crosshatchSpacing "
        + "crosshatchThickness crosshatchAngle crosshatchContrast crosshatchEdges crosshatchLineWeight crosshatchWave crosshatchWaveFrequency kuwahara kuwaharaRadius "
        + "kuwaharaSharpness kuwaharaSaturation");

    private readonly List<(string Path, string Problem)> _problems = [];

    /// <summary>What breaks the contract: the path and the problem.</summary>
    public static IReadOnlyList<(string Path, string Problem)> Check(JsonValue value)
    {
        var contract = new ColorGradingContract();
        contract.CheckAll(value);
        return contract._problems;
    }

    private void CheckAll(JsonValue value)
    {
        if (Section(value, "grading", Top) is not { } grading)
        {
            return;
        }

        Require(grading["enabled"], "enabled", item => item.Kind is JsonKind.True or JsonKind.False, "must be true or false");
        Range(grading, "intensity", "", 0, 1);
        Require(grading["preset"], "preset", item => item.Kind == JsonKind.Null || IsText(item), "must be a name or null");
        Require(grading["colorSpace"], "colorSpace", item => item is JsonString { Value: "rec709" }, "must be \"rec709\"");
        Numbers(grading["adjust"], "adjust", Adjust, key => key == "exposure" ? (-2, 2) : (-1, 1));
        Numbers(grading["details"], "details", Details, key => key == "vignetteRoundness" ? (-1, 1) : (0, 1));
        Numbers(grading["effects"], "effects", Effects, EffectRange);
        Lut(grading["lut"]);
        CheckWheels(grading["wheels"]);
        CheckCurves(grading["curves"]);
        CheckHueCurves(grading["hueCurves"]);
        Secondaries(grading["secondaries"]);
        Palette(grading["palette"]);
    }

    private static (double, double) EffectRange(string key) => key switch
    {
        "asciiStyle" => (0, 7),
        "bloom" => (0, 3),
        "bloomRadius" => (1, 100),
        "monoScreenShape" => (0, 4),
        _ => (0, 1),
    };

    private JsonObject? Section(JsonValue? value, string path, string[] keys)
    {
        if (IsReference(value))
        {
            return null;
        }

        if (value is not JsonObject section)
        {
            Report(path, "must be an object");
            return null;
        }

        var unknown = section.Members.Select(member => member.Name).Where(name => !keys.Contains(name)).Distinct().ToList();
        if (unknown.Count > 0)
        {
            Report(path, $"has no {string.Join(", ", unknown)}");
        }

        return section;
    }

    private void Numbers(JsonValue? value, string path, string[] keys, Func<string, (double Min, double Max)> range)
    {
        if (value is null || Section(value, path, keys) is not { } section)
        {
            return;
        }

        foreach (var key in keys)
        {
            var (min, max) = range(key);
            Range(section, key, path, min, max);
        }
    }

    private void Range(JsonObject section, string key, string path, double min, double max, bool includesMax = true)
    {
        if (section[key] is { } value
            && !IsReference(value)
            && !(value is JsonNumber { Value: var number } && JsNumber.IsFinite(number) && number >= min && (includesMax ? number <= max : number < max)))
        {
            Report(path.Length == 0 ? key : $"{path}.{key}", string.Format(CultureInfo.InvariantCulture, "must be a number from {0} to {1}", min, max));
        }
    }

    private void Require(JsonValue? value, string path, Func<JsonValue, bool> isValid, string problem)
    {
        if (value is not null && !IsReference(value) && !isValid(value))
        {
            Report(path, problem);
        }
    }

    private void Lut(JsonValue? value)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return;
        }

        if (value is JsonString text)
        {
            if (text.Value.Trim().Length == 0)
            {
                Report("lut", "must not be empty");
            }
        }
        else if (Section(value, "lut", ["src", "intensity"]) is { } lut)
        {
            if (!IsReference(lut["src"]) && !IsText(lut["src"]))
            {
                Report("lut.src", "must be a path");
            }

            Range(lut, "intensity", "lut", 0, 1);
        }
    }

    private void CheckWheels(JsonValue? value)
    {
        if (value is null || Section(value, "wheels", Wheels) is not { } wheels)
        {
            return;
        }

        foreach (var wheel in Wheels)
        {
            var path = $"wheels.{wheel}";
            if (wheels[wheel] is { } controls && Section(controls, path, ["hue", "amount", "level"]) is { } section)
            {
                Range(section, "hue", path, 0, 360, includesMax: false);
                Range(section, "amount", path, 0, 1);
                Range(section, "level", path, -1, 1);
            }
        }
    }

    private void CheckCurves(JsonValue? value)
    {
        if (value is null || Section(value, "curves", Curves) is not { } curves)
        {
            return;
        }

        foreach (var key in Curves)
        {
            if (curves[key] is { } curve && !IsReference(curve))
            {
                Curve(curve, $"curves.{key}");
            }
        }
    }

    private void Curve(JsonValue value, string path)
    {
        if (value is not JsonArray { Items: { Count: >= 2 and <= MostCurvePoints } points })
        {
            Report(path, $"must have 2 to {MostCurvePoints} points");
            return;
        }

        var inputs = new HashSet<double>();
        for (var i = 0; i < points.Count; i++)
        {
            if (Point(points[i]) is not { } point)
            {
                Report($"{path}[{i}]", "must be a pair of numbers");
                continue;
            }

            if (point.X is < 0 or > 1 || point.Y is < 0 or > 1)
            {
                Report($"{path}[{i}]", "must lie between 0 and 1");
            }

            if (!inputs.Add(point.X))
            {
                Report(path, $"has the input {JsNumber.Print(point.X)} twice");
            }
        }

        if (points.Count + (inputs.Contains(0) ? 0 : 1) + (inputs.Contains(1) ? 0 : 1) > MostCurvePoints)
        {
            Report(path, $"must have at most {MostCurvePoints} points with its ends at 0 and 1");
        }
    }

    private void CheckHueCurves(JsonValue? value)
    {
        string[] keys = ["hueVsHue", "hueVsSaturation", "hueVsLuma"];
        if (value is null || Section(value, "hueCurves", keys) is not { } curves)
        {
            return;
        }

        foreach (var key in keys)
        {
            if (curves[key] is { } curve && !IsReference(curve))
            {
                HueCurve(curve, $"hueCurves.{key}", key == "hueVsHue" ? 180 : 1);
            }
        }
    }

    private void HueCurve(JsonValue value, string path, double limit)
    {
        if (value is not JsonArray { Items: { Count: >= 3 and <= MostCurvePoints } points })
        {
            Report(path, $"must have 3 to {MostCurvePoints} points");
            return;
        }

        var hues = new HashSet<double>();
        for (var i = 0; i < points.Count; i++)
        {
            if (Point(points[i]) is not { } point)
            {
                Report($"{path}[{i}]", "must be a pair of numbers");
                continue;
            }

            if (point.X is < 0 or >= 360)
            {
                Report($"{path}[{i}][0]", "must be a hue from 0 up to 360");
            }

            if (point.Y < -limit || point.Y > limit)
            {
                Report($"{path}[{i}][1]", string.Format(CultureInfo.InvariantCulture, "must lie between {0} and {1}", -limit, limit));
            }

            if (!hues.Add(point.X))
            {
                Report(path, $"has the hue {JsNumber.Print(point.X)} twice");
            }
        }
    }

    private void Secondaries(JsonValue? value)
    {
        if (value is null || IsReference(value))
        {
            return;
        }

        if (value is not JsonArray { Items: { Count: <= MostSecondaries } items })
        {
            Report("secondaries", $"must be an array of at most {MostSecondaries}");
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            Secondary(items[i], $"secondaries[{i}]");
        }
    }

    private void Secondary(JsonValue value, string path)
    {
        if (Section(value, path, ["enabled", "key", "correction"]) is not { } secondary)
        {
            return;
        }

        Require(secondary["enabled"], $"{path}.enabled", item => item.Kind is JsonKind.True or JsonKind.False, "must be true or false");
        if (Section(secondary["key"], $"{path}.key", ["hue", "saturation", "luma"]) is { } key)
        {
            Hue(key["hue"], $"{path}.key.hue");
            SoftRange(key["saturation"], $"{path}.key.saturation");
            SoftRange(key["luma"], $"{path}.key.luma");
        }

        if (Section(secondary["correction"], $"{path}.correction", ["hueShift", "saturation", "luma", "temperature", "tint"]) is { } correction)
        {
            Range(correction, "hueShift", $"{path}.correction", -180, 180);
            foreach (var control in Words("saturation luma temperature tint"))
            {
                Range(correction, control, $"{path}.correction", -1, 1);
            }
        }
    }

    private void Hue(JsonValue? value, string path)
    {
        if (value is null || Section(value, path, ["center", "range", "softness"]) is not { } hue)
        {
            return;
        }

        Range(hue, "center", path, 0, 360, includesMax: false);
        Range(hue, "range", path, 0, 180);
        Range(hue, "softness", path, 0, 180);
        if (hue["range"] is JsonNumber range && hue["softness"] is JsonNumber softness && range.Value + softness.Value > 180)
        {
            Report(path, "must not have more than 180 degrees of range and softness together");
        }
    }

    private void SoftRange(JsonValue? value, string path)
    {
        if (value is null || Section(value, path, ["min", "max", "softness"]) is not { } range)
        {
            return;
        }

        Range(range, "min", path, 0, 1);
        Range(range, "max", path, 0, 1);
        Range(range, "softness", path, 0, 0.5);
        if (range["min"] is JsonNumber min && range["max"] is JsonNumber max && min.Value >= max.Value)
        {
            Report(path, "must have a min below its max");
        }
    }

    private void Palette(JsonValue? value)
    {
        if (value is null or { Kind: JsonKind.Null } || IsReference(value))
        {
            return;
        }

        if (value is not JsonArray { Items: { Count: >= 2 and <= 6 } colors })
        {
            Report("palette", "must have 2 to 6 colours");
            return;
        }

        for (var i = 0; i < colors.Count; i++)
        {
            if (!(colors[i] is JsonString color && Color.IsMatch(color.Value)))
            {
                Report($"palette[{i}]", "must be a colour like #RRGGBB");
            }
        }
    }

    private static (double X, double Y)? Point(JsonValue value) =>
        value is JsonArray { Items: [JsonNumber x, JsonNumber y] } && JsNumber.IsFinite(x.Value) && JsNumber.IsFinite(y.Value) ? (x.Value, y.Value) : null;

    private static bool IsReference(JsonValue? value) => value is JsonString text && Reference.IsMatch(JsNumber.Trim(text.Value));

    private static bool IsText(JsonValue? value) => value is JsonString text && text.Value.Trim().Length > 0;

    private void Report(string path, string problem) => _problems.Add((path, problem));

    private static string[] Words(string text) => text.Split(' ');
}
