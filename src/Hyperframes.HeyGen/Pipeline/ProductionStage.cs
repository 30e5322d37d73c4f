namespace Hyperframes.HeyGen;

/// <summary>The steps of a production, in order.</summary>
public enum ProductionStage
{
    /// <summary>The avatar speaks.</summary>
    Avatar,

    /// <summary>Music and effect are looked for: after the avatar is ready, because their links are short-lived.</summary>
    Sounds,

    /// <summary>The composition is bundled.</summary>
    Compose,

    /// <summary>The bundle is rendered and fetched.</summary>
    Render,

    /// <summary>The film is there.</summary>
    Completed,
}
