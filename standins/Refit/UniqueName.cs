namespace Refit;

/// <summary>The name under which a client's <see cref="HttpClient"/> is registered.</summary>
public static class UniqueName
{
    /// <summary>The name for an interface.</summary>
    public static string ForType<T>() => ForType(typeof(T));

    /// <summary>The name for an interface.</summary>
    public static string ForType(Type refitInterfaceType)
    {
        var assembly = refitInterfaceType.Assembly;
        var scope = string.Concat((assembly.GetName().Name ?? string.Empty).Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var space = refitInterfaceType.Namespace ?? string.Empty;
        var name = refitInterfaceType.FullName![(space.Length == 0 ? 0 : space.Length + 1)..];
        return $"Refit.Implementation.Generated{scope}+{space.Replace(".", "")}{name.Replace("+", "")}, {assembly.FullName}";
    }
}
