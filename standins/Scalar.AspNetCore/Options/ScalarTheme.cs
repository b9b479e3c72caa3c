namespace Scalar.AspNetCore;

/// <summary>Colours of the reference.</summary>
public enum ScalarTheme
{
    /// <summary>None.</summary>
    None,

    /// <summary>Alternate.</summary>
    Alternate,

    /// <summary>Default.</summary>
    Default,

    /// <summary>Moon.</summary>
    Moon,

    /// <summary>Purple.</summary>
    Purple,

    /// <summary>Solarized.</summary>
    Solarized,

    /// <summary>BluePlanet.</summary>
    BluePlanet,

    /// <summary>Saturn.</summary>
    Saturn,

    /// <summary>Kepler.</summary>
    Kepler,

    /// <summary>Mars.</summary>
    Mars,

    /// <summary>DeepSpace.</summary>
    DeepSpace,

    /// <summary>Laserwave.</summary>
    Laserwave,

    /// <summary>ElysiaJs.</summary>
    ElysiaJs,

    /// <summary>Fastify.</summary>
    Fastify,
}
