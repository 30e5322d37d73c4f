using Hyperframes.Emulator;
using Hyperframes.HeyGen;
using Hyperframes.Rendering;

// Without a key everything happens on this machine; with HEYGEN_API_KEY it is HeyGen, and it costs money.
var offline = Environment.GetEnvironmentVariable("HEYGEN_API_KEY") is null or "";
await using var emulator = offline ? await HeyGenEmulator.StartAsync(EmulatorOptions.Offline()) : null;
using var heygen = emulator?.CreateClient() ?? new HeyGenClient();
var (look, voice) = args is [var lookId, var voiceId] ? (lookId, voiceId) : ("YOUR_LOOK_ID", "YOUR_VOICE_ID");

var film = await heygen.ProduceAsync(production => production
    .Avatar(new AvatarScript(look, voice, "Here are our Q2 results.") { Engine = AvatarEngine.AvatarV })
    .Music("upbeat corporate background")
    .SoundEffect("whoosh for a scene change")
    .Compose(Path.Combine(AppContext.BaseDirectory, "Composition"), (avatar, music, whoosh) => new MediaVariables
    {
        ["avatarUrl"] = avatar.Url,
        ["musicUrl"] = music.Url,
        ["sfxUrl"] = whoosh.Url,
    })
    .Render(new RenderOptions
    {
        AspectRatio = "16:9", Title = "Q2 results — composed", Output = "renders/q2-results.mp4",
    })
    .Progress(new Progress<ProductionProgress>(step => Console.WriteLine($"{step.Stage} {step.Render?.Stage}"))));

Console.WriteLine($"Final video: {film.Path} ({film.Video.Duration?.TotalSeconds:0.0} s)");
