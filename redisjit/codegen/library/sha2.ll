; Made from runtime/library/sha2.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@sha224 = internal constant %struct.algorithm { ptr @.str, i64 6, i64 28, i64 64, i64 192, ptr @start_sha224, ptr @update32, ptr @finish32 }, align 8
@sha256 = internal constant %struct.algorithm { ptr @.str.1, i64 6, i64 32, i64 64, i64 192, ptr @start_sha256, ptr @update32, ptr @finish32 }, align 8
@sha384 = internal constant %struct.algorithm { ptr @.str.2, i64 6, i64 48, i64 128, i64 224, ptr @start_sha384, ptr @update64, ptr @finish64 }, align 8
@sha512 = internal constant %struct.algorithm { ptr @.str.3, i64 6, i64 64, i64 128, i64 224, ptr @start_sha512, ptr @update64, ptr @finish64 }, align 8
@.str = private unnamed_addr constant [7 x i8] c"sha224\00", align 1
@start_sha224.first = internal unnamed_addr constant [8 x i32] [i32 -1056596264, i32 914150663, i32 812702999, i32 -150054599, i32 -4191439, i32 1750603025, i32 1694076839, i32 -1090891868], align 16
@k32 = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@.str.1 = private unnamed_addr constant [7 x i8] c"sha256\00", align 1
@start_sha256.first = internal unnamed_addr constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@.str.2 = private unnamed_addr constant [7 x i8] c"sha384\00", align 1
@start_sha384.first = internal unnamed_addr constant [8 x i64] [i64 -3766243637369397544, i64 7105036623409894663, i64 -7973340178411365097, i64 1526699215303891257, i64 7436329637833083697, i64 -8163818279084223215, i64 -2662702644619276377, i64 5167115440072839076], align 16
@k64 = internal unnamed_addr constant [80 x i64] [i64 4794697086780616226, i64 8158064640168781261, i64 -5349999486874862801, i64 -1606136188198331460, i64 4131703408338449720, i64 6480981068601479193, i64 -7908458776815382629, i64 -6116909921290321640, i64 -2880145864133508542, i64 1334009975649890238, i64 2608012711638119052, i64 6128411473006802146, i64 8268148722764581231, i64 -9160688886553864527, i64 -7215885187991268811, i64 -4495734319001033068, i64 -1973867731355612462, i64 -1171420211273849373, i64 1135362057144423861, i64 2597628984639134821, i64 3308224258029322869, i64 5365058923640841347, i64 6679025012923562964, i64 8573033837759648693, i64 -7476448914759557205, i64 -6327057829258317296, i64 -5763719355590565569, i64 -4658551843659510044, i64 -4116276920077217854, i64 -3051310485924567259, i64 489312712824947311, i64 1452737877330783856, i64 2861767655752347644, i64 3322285676063803686, i64 5560940570517711597, i64 5996557281743188959, i64 7280758554555802590, i64 8532644243296465576, i64 -9096487096722542874, i64 -7894198246740708037, i64 -6719396339535248540, i64 -6333637450476146687, i64 -4446306890439682159, i64 -4076793802049405392, i64 -3345356375505022440, i64 -2983346525034927856, i64 -860691631967231958, i64 1182934255886127544, i64 1847814050463011016, i64 2177327727835720531, i64 2830643537854262169, i64 3796741975233480872, i64 4115178125766777443, i64 5681478168544905931, i64 6601373596472566643, i64 7507060721942968483, i64 8399075790359081724, i64 8693463985226723168, i64 -8878714635349349518, i64 -8302665154208450068, i64 -8016688836872298968, i64 -6606660893046293015, i64 -4685533653050689259, i64 -4147400797238176981, i64 -3880063495543823972, i64 -3348786107499101689, i64 -1523767162380948706, i64 -757361751448694408, i64 500013540394364858, i64 748580250866718886, i64 1242879168328830382, i64 1977374033974150939, i64 2944078676154940804, i64 3659926193048069267, i64 4368137639120453308, i64 4836135668995329356, i64 5532061633213252278, i64 6448918945643986474, i64 6902733635092675308, i64 7801388544844847127], align 16
@.str.3 = private unnamed_addr constant [7 x i8] c"sha512\00", align 1
@start_sha512.first = internal unnamed_addr constant [8 x i64] [i64 7640891576956012808, i64 -4942790177534073029, i64 4354685564936845355, i64 -6534734903238641935, i64 5840696475078001361, i64 -7276294671716946913, i64 2270897969802886507, i64 6620516959819538809], align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha2_sha224() local_unnamed_addr #0 {
  ret ptr @sha224
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha2_sha256() local_unnamed_addr #0 {
  ret ptr @sha256
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha2_sha384() local_unnamed_addr #0 {
  ret ptr @sha384
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha2_sha512() local_unnamed_addr #0 {
  ret ptr @sha512
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @start_sha224(ptr noundef writeonly captures(none) initializes((160, 192)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, ptr noundef nonnull align 16 dereferenceable(32) @start_sha224.first, i64 32, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update32(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = and i64 %6, 63
  %8 = add i64 %6, %2
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = sub nuw nsw i64 64, %7
  %12 = tail call i64 @llvm.smin.i64(i64 %2, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 %7
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %13, ptr align 1 %1, i64 %12, i1 false)
  %14 = add nsw i64 %12, %7
  %15 = icmp slt i64 %14, 64
  br i1 %15, label %31, label %16

16:                                               ; preds = %10
  tail call fastcc void @compress32(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #9, !callees !13
  %17 = getelementptr inbounds i8, ptr %1, i64 %12
  %18 = sub nsw i64 %2, %12
  br label %19

19:                                               ; preds = %16, %3
  %20 = phi i64 [ %18, %16 ], [ %2, %3 ]
  %21 = phi ptr [ %17, %16 ], [ %1, %3 ]
  %22 = icmp slt i64 %20, 64
  br i1 %22, label %28, label %23

23:                                               ; preds = %19
  %24 = lshr i64 %20, 6
  tail call fastcc void @compress32(ptr noundef nonnull %0, ptr noundef %21, i64 noundef %24) #9, !callees !13
  %25 = and i64 %20, 9223372036854775744
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  %27 = and i64 %20, 63
  br label %28

28:                                               ; preds = %23, %19
  %29 = phi i64 [ %27, %23 ], [ %20, %19 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %19 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %30, i64 %29, i1 false)
  br label %31

31:                                               ; preds = %10, %28
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @finish32(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #3 {
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !8
  %6 = and i64 %5, 63
  %7 = shl i64 %5, 3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = add nuw nsw i64 %6, 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 %6
  store i8 -128, ptr %10, align 1, !tbaa !14
  %11 = icmp samesign ult i64 %6, 56
  br i1 %11, label %15, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 %9
  %14 = xor i64 %6, 63
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %13, i8 0, i64 %14, i1 false)
  tail call fastcc void @compress32(ptr noundef nonnull %0, ptr noundef nonnull %8, i64 noundef 1) #9, !callees !13
  br label %15

15:                                               ; preds = %2, %12
  %16 = phi i64 [ 0, %12 ], [ %9, %2 ]
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 %16
  %18 = sub nuw nsw i64 64, %16
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %17, i8 0, i64 %18, i1 false)
  %19 = trunc i64 %7 to i8
  %20 = getelementptr i8, ptr %0, i64 79
  store i8 %19, ptr %20, align 1, !tbaa !14
  %21 = lshr i64 %7, 8
  %22 = trunc i64 %21 to i8
  %23 = getelementptr i8, ptr %0, i64 78
  store i8 %22, ptr %23, align 1, !tbaa !14
  %24 = lshr i64 %7, 16
  %25 = trunc i64 %24 to i8
  %26 = getelementptr i8, ptr %0, i64 77
  store i8 %25, ptr %26, align 1, !tbaa !14
  %27 = lshr i64 %7, 24
  %28 = trunc i64 %27 to i8
  %29 = getelementptr i8, ptr %0, i64 76
  store i8 %28, ptr %29, align 1, !tbaa !14
  %30 = lshr i64 %7, 32
  %31 = trunc i64 %30 to i8
  %32 = getelementptr i8, ptr %0, i64 75
  store i8 %31, ptr %32, align 1, !tbaa !14
  %33 = lshr i64 %7, 40
  %34 = trunc i64 %33 to i8
  %35 = getelementptr i8, ptr %0, i64 74
  store i8 %34, ptr %35, align 1, !tbaa !14
  %36 = lshr i64 %7, 48
  %37 = trunc i64 %36 to i8
  %38 = getelementptr i8, ptr %0, i64 73
  store i8 %37, ptr %38, align 1, !tbaa !14
  %39 = lshr i64 %7, 56
  %40 = trunc nuw i64 %39 to i8
  %41 = getelementptr i8, ptr %0, i64 72
  store i8 %40, ptr %41, align 1, !tbaa !14
  tail call fastcc void @compress32(ptr noundef nonnull %0, ptr noundef nonnull %8, i64 noundef 1) #9, !callees !13
  %42 = load ptr, ptr %0, align 8, !tbaa !15
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8, !tbaa !17
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %47, label %46

46:                                               ; preds = %122, %111, %100, %89, %78, %67, %56, %47, %15
  ret void

47:                                               ; preds = %15
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 160
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = tail call i32 @llvm.bswap.i32(i32 %49)
  store i32 %50, ptr %3, align 4
  %51 = tail call i64 @llvm.umin.i64(i64 %44, i64 4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 4 %3, i64 %51, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %52 = load ptr, ptr %0, align 8, !tbaa !15
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %54 = load i64, ptr %53, align 8, !tbaa !17
  %55 = icmp sgt i64 %54, 4
  br i1 %55, label %56, label %46

56:                                               ; preds = %47
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %58 = load i32, ptr %57, align 4, !tbaa !4
  %59 = tail call i32 @llvm.bswap.i32(i32 %58)
  store i32 %59, ptr %3, align 4
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %61 = tail call i64 @llvm.umin.i64(i64 %54, i64 8)
  %62 = add nsw i64 %61, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %60, ptr nonnull align 4 %3, i64 %62, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %63 = load ptr, ptr %0, align 8, !tbaa !15
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 16
  %65 = load i64, ptr %64, align 8, !tbaa !17
  %66 = icmp sgt i64 %65, 8
  br i1 %66, label %67, label %46

67:                                               ; preds = %56
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %69 = load i32, ptr %68, align 4, !tbaa !4
  %70 = tail call i32 @llvm.bswap.i32(i32 %69)
  store i32 %70, ptr %3, align 4
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %72 = tail call i64 @llvm.umin.i64(i64 %65, i64 12)
  %73 = add nsw i64 %72, -8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %71, ptr nonnull align 4 %3, i64 %73, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %74 = load ptr, ptr %0, align 8, !tbaa !15
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 16
  %76 = load i64, ptr %75, align 8, !tbaa !17
  %77 = icmp sgt i64 %76, 12
  br i1 %77, label %78, label %46

78:                                               ; preds = %67
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %80 = load i32, ptr %79, align 4, !tbaa !4
  %81 = tail call i32 @llvm.bswap.i32(i32 %80)
  store i32 %81, ptr %3, align 4
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %83 = tail call i64 @llvm.umin.i64(i64 %76, i64 16)
  %84 = add nsw i64 %83, -12
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %82, ptr nonnull align 4 %3, i64 %84, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %85 = load ptr, ptr %0, align 8, !tbaa !15
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 16
  %87 = load i64, ptr %86, align 8, !tbaa !17
  %88 = icmp sgt i64 %87, 16
  br i1 %88, label %89, label %46

89:                                               ; preds = %78
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %91 = load i32, ptr %90, align 4, !tbaa !4
  %92 = tail call i32 @llvm.bswap.i32(i32 %91)
  store i32 %92, ptr %3, align 4
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %94 = tail call i64 @llvm.umin.i64(i64 %87, i64 20)
  %95 = add nsw i64 %94, -16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %93, ptr nonnull align 4 %3, i64 %95, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %96 = load ptr, ptr %0, align 8, !tbaa !15
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 16
  %98 = load i64, ptr %97, align 8, !tbaa !17
  %99 = icmp sgt i64 %98, 20
  br i1 %99, label %100, label %46

100:                                              ; preds = %89
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %102 = load i32, ptr %101, align 4, !tbaa !4
  %103 = tail call i32 @llvm.bswap.i32(i32 %102)
  store i32 %103, ptr %3, align 4
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 20
  %105 = tail call i64 @llvm.umin.i64(i64 %98, i64 24)
  %106 = add nsw i64 %105, -20
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %104, ptr nonnull align 4 %3, i64 %106, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %107 = load ptr, ptr %0, align 8, !tbaa !15
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 16
  %109 = load i64, ptr %108, align 8, !tbaa !17
  %110 = icmp sgt i64 %109, 24
  br i1 %110, label %111, label %46

111:                                              ; preds = %100
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %113 = load i32, ptr %112, align 4, !tbaa !4
  %114 = tail call i32 @llvm.bswap.i32(i32 %113)
  store i32 %114, ptr %3, align 4
  %115 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %116 = tail call i64 @llvm.umin.i64(i64 %109, i64 28)
  %117 = add nsw i64 %116, -24
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %115, ptr nonnull align 4 %3, i64 %117, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %118 = load ptr, ptr %0, align 8, !tbaa !15
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 16
  %120 = load i64, ptr %119, align 8, !tbaa !17
  %121 = icmp sgt i64 %120, 28
  br i1 %121, label %122, label %46

122:                                              ; preds = %111
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 188
  %124 = load i32, ptr %123, align 4, !tbaa !4
  %125 = tail call i32 @llvm.bswap.i32(i32 %124)
  store i32 %125, ptr %3, align 4
  %126 = getelementptr inbounds nuw i8, ptr %1, i64 28
  %127 = tail call i64 @llvm.umin.i64(i64 %120, i64 32)
  %128 = add nsw i64 %127, -28
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %126, ptr nonnull align 4 %3, i64 %128, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %46
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress32(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %1160, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 188
  %14 = load i32, ptr %4, align 4, !tbaa !4
  %15 = load i32, ptr %7, align 4, !tbaa !4
  %16 = load i32, ptr %8, align 4, !tbaa !4
  %17 = load i32, ptr %9, align 4, !tbaa !4
  %18 = load i32, ptr %10, align 4, !tbaa !4
  %19 = load i32, ptr %11, align 4, !tbaa !4
  %20 = load i32, ptr %12, align 4, !tbaa !4
  %21 = load i32, ptr %13, align 4, !tbaa !4
  br label %22

22:                                               ; preds = %6, %1148
  %23 = phi i32 [ %21, %6 ], [ %1156, %1148 ]
  %24 = phi i32 [ %20, %6 ], [ %1155, %1148 ]
  %25 = phi i32 [ %19, %6 ], [ %1154, %1148 ]
  %26 = phi i32 [ %18, %6 ], [ %1153, %1148 ]
  %27 = phi i32 [ %17, %6 ], [ %1152, %1148 ]
  %28 = phi i32 [ %16, %6 ], [ %1151, %1148 ]
  %29 = phi i32 [ %15, %6 ], [ %1150, %1148 ]
  %30 = phi i32 [ %14, %6 ], [ %1149, %1148 ]
  %31 = phi ptr [ %1, %6 ], [ %1158, %1148 ]
  %32 = phi i64 [ %2, %6 ], [ %1157, %1148 ]
  %33 = load i32, ptr %31, align 1
  %34 = tail call i32 @llvm.bswap.i32(i32 %33)
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 4
  %36 = load i32, ptr %35, align 1
  %37 = tail call i32 @llvm.bswap.i32(i32 %36)
  %38 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %39 = load i32, ptr %38, align 1
  %40 = tail call i32 @llvm.bswap.i32(i32 %39)
  %41 = getelementptr inbounds nuw i8, ptr %31, i64 12
  %42 = load i32, ptr %41, align 1
  %43 = tail call i32 @llvm.bswap.i32(i32 %42)
  %44 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %45 = load i32, ptr %44, align 1
  %46 = tail call i32 @llvm.bswap.i32(i32 %45)
  %47 = getelementptr inbounds nuw i8, ptr %31, i64 20
  %48 = load i32, ptr %47, align 1
  %49 = tail call i32 @llvm.bswap.i32(i32 %48)
  %50 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %51 = load i32, ptr %50, align 1
  %52 = tail call i32 @llvm.bswap.i32(i32 %51)
  %53 = getelementptr inbounds nuw i8, ptr %31, i64 28
  %54 = load i32, ptr %53, align 1
  %55 = tail call i32 @llvm.bswap.i32(i32 %54)
  %56 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %57 = load i32, ptr %56, align 1
  %58 = tail call i32 @llvm.bswap.i32(i32 %57)
  %59 = getelementptr inbounds nuw i8, ptr %31, i64 36
  %60 = load i32, ptr %59, align 1
  %61 = tail call i32 @llvm.bswap.i32(i32 %60)
  %62 = getelementptr inbounds nuw i8, ptr %31, i64 40
  %63 = load i32, ptr %62, align 1
  %64 = tail call i32 @llvm.bswap.i32(i32 %63)
  %65 = getelementptr inbounds nuw i8, ptr %31, i64 44
  %66 = load i32, ptr %65, align 1
  %67 = tail call i32 @llvm.bswap.i32(i32 %66)
  %68 = getelementptr inbounds nuw i8, ptr %31, i64 48
  %69 = load i32, ptr %68, align 1
  %70 = tail call i32 @llvm.bswap.i32(i32 %69)
  %71 = getelementptr inbounds nuw i8, ptr %31, i64 52
  %72 = load i32, ptr %71, align 1
  %73 = tail call i32 @llvm.bswap.i32(i32 %72)
  %74 = getelementptr inbounds nuw i8, ptr %31, i64 56
  %75 = load i32, ptr %74, align 1
  %76 = tail call i32 @llvm.bswap.i32(i32 %75)
  %77 = getelementptr inbounds nuw i8, ptr %31, i64 60
  %78 = load i32, ptr %77, align 1
  %79 = tail call i32 @llvm.bswap.i32(i32 %78)
  %80 = tail call i32 @llvm.fshl.i32(i32 %26, i32 %26, i32 26)
  %81 = tail call i32 @llvm.fshl.i32(i32 %26, i32 %26, i32 21)
  %82 = xor i32 %80, %81
  %83 = tail call i32 @llvm.fshl.i32(i32 %26, i32 %26, i32 7)
  %84 = xor i32 %82, %83
  %85 = and i32 %25, %26
  %86 = xor i32 %26, -1
  %87 = and i32 %24, %86
  %88 = or i32 %87, %85
  %89 = add i32 %84, 1116352408
  %90 = add i32 %89, %23
  %91 = add i32 %90, %88
  %92 = add i32 %91, %34
  %93 = add i32 %92, %27
  %94 = tail call i32 @llvm.fshl.i32(i32 %30, i32 %30, i32 30)
  %95 = tail call i32 @llvm.fshl.i32(i32 %30, i32 %30, i32 19)
  %96 = xor i32 %94, %95
  %97 = tail call i32 @llvm.fshl.i32(i32 %30, i32 %30, i32 10)
  %98 = xor i32 %96, %97
  %99 = and i32 %29, %30
  %100 = xor i32 %28, %29
  %101 = and i32 %100, %30
  %102 = and i32 %28, %29
  %103 = xor i32 %101, %102
  %104 = add i32 %103, %98
  %105 = add i32 %104, %92
  %106 = tail call i32 @llvm.fshl.i32(i32 %93, i32 %93, i32 26)
  %107 = tail call i32 @llvm.fshl.i32(i32 %93, i32 %93, i32 21)
  %108 = xor i32 %106, %107
  %109 = tail call i32 @llvm.fshl.i32(i32 %93, i32 %93, i32 7)
  %110 = xor i32 %108, %109
  %111 = and i32 %93, %26
  %112 = xor i32 %93, -1
  %113 = and i32 %25, %112
  %114 = or i32 %111, %113
  %115 = add i32 %24, 1899447441
  %116 = add i32 %115, %37
  %117 = add i32 %116, %114
  %118 = add i32 %117, %110
  %119 = add i32 %118, %28
  %120 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 30)
  %121 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 19)
  %122 = xor i32 %120, %121
  %123 = tail call i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 10)
  %124 = xor i32 %122, %123
  %125 = and i32 %105, %30
  %126 = xor i32 %29, %30
  %127 = and i32 %105, %126
  %128 = xor i32 %127, %99
  %129 = add i32 %124, %128
  %130 = add i32 %129, %118
  %131 = tail call i32 @llvm.fshl.i32(i32 %119, i32 %119, i32 26)
  %132 = tail call i32 @llvm.fshl.i32(i32 %119, i32 %119, i32 21)
  %133 = xor i32 %131, %132
  %134 = tail call i32 @llvm.fshl.i32(i32 %119, i32 %119, i32 7)
  %135 = xor i32 %133, %134
  %136 = and i32 %119, %93
  %137 = xor i32 %119, -1
  %138 = and i32 %26, %137
  %139 = or i32 %136, %138
  %140 = add i32 %25, -1245643825
  %141 = add i32 %140, %40
  %142 = add i32 %141, %139
  %143 = add i32 %142, %135
  %144 = add i32 %143, %29
  %145 = tail call i32 @llvm.fshl.i32(i32 %130, i32 %130, i32 30)
  %146 = tail call i32 @llvm.fshl.i32(i32 %130, i32 %130, i32 19)
  %147 = xor i32 %145, %146
  %148 = tail call i32 @llvm.fshl.i32(i32 %130, i32 %130, i32 10)
  %149 = xor i32 %147, %148
  %150 = and i32 %130, %105
  %151 = xor i32 %105, %30
  %152 = and i32 %130, %151
  %153 = xor i32 %152, %125
  %154 = add i32 %149, %153
  %155 = add i32 %154, %143
  %156 = tail call i32 @llvm.fshl.i32(i32 %144, i32 %144, i32 26)
  %157 = tail call i32 @llvm.fshl.i32(i32 %144, i32 %144, i32 21)
  %158 = xor i32 %156, %157
  %159 = tail call i32 @llvm.fshl.i32(i32 %144, i32 %144, i32 7)
  %160 = xor i32 %158, %159
  %161 = and i32 %144, %119
  %162 = xor i32 %144, -1
  %163 = and i32 %93, %162
  %164 = or i32 %161, %163
  %165 = add i32 %26, -373957723
  %166 = add i32 %165, %43
  %167 = add i32 %166, %164
  %168 = add i32 %167, %160
  %169 = add i32 %168, %30
  %170 = tail call i32 @llvm.fshl.i32(i32 %155, i32 %155, i32 30)
  %171 = tail call i32 @llvm.fshl.i32(i32 %155, i32 %155, i32 19)
  %172 = xor i32 %170, %171
  %173 = tail call i32 @llvm.fshl.i32(i32 %155, i32 %155, i32 10)
  %174 = xor i32 %172, %173
  %175 = and i32 %155, %130
  %176 = xor i32 %130, %105
  %177 = and i32 %155, %176
  %178 = xor i32 %177, %150
  %179 = add i32 %174, %178
  %180 = add i32 %179, %168
  %181 = tail call i32 @llvm.fshl.i32(i32 %169, i32 %169, i32 26)
  %182 = tail call i32 @llvm.fshl.i32(i32 %169, i32 %169, i32 21)
  %183 = xor i32 %181, %182
  %184 = tail call i32 @llvm.fshl.i32(i32 %169, i32 %169, i32 7)
  %185 = xor i32 %183, %184
  %186 = and i32 %169, %144
  %187 = xor i32 %169, -1
  %188 = and i32 %119, %187
  %189 = or i32 %186, %188
  %190 = add i32 %93, 961987163
  %191 = add i32 %190, %46
  %192 = add i32 %191, %189
  %193 = add i32 %192, %185
  %194 = add i32 %193, %105
  %195 = tail call i32 @llvm.fshl.i32(i32 %180, i32 %180, i32 30)
  %196 = tail call i32 @llvm.fshl.i32(i32 %180, i32 %180, i32 19)
  %197 = xor i32 %195, %196
  %198 = tail call i32 @llvm.fshl.i32(i32 %180, i32 %180, i32 10)
  %199 = xor i32 %197, %198
  %200 = and i32 %180, %155
  %201 = xor i32 %155, %130
  %202 = and i32 %180, %201
  %203 = xor i32 %202, %175
  %204 = add i32 %199, %203
  %205 = add i32 %204, %193
  %206 = tail call i32 @llvm.fshl.i32(i32 %194, i32 %194, i32 26)
  %207 = tail call i32 @llvm.fshl.i32(i32 %194, i32 %194, i32 21)
  %208 = xor i32 %206, %207
  %209 = tail call i32 @llvm.fshl.i32(i32 %194, i32 %194, i32 7)
  %210 = xor i32 %208, %209
  %211 = and i32 %194, %169
  %212 = xor i32 %194, -1
  %213 = and i32 %144, %212
  %214 = or i32 %211, %213
  %215 = add i32 %49, 1508970993
  %216 = add i32 %215, %119
  %217 = add i32 %216, %214
  %218 = add i32 %217, %210
  %219 = add i32 %218, %130
  %220 = tail call i32 @llvm.fshl.i32(i32 %205, i32 %205, i32 30)
  %221 = tail call i32 @llvm.fshl.i32(i32 %205, i32 %205, i32 19)
  %222 = xor i32 %220, %221
  %223 = tail call i32 @llvm.fshl.i32(i32 %205, i32 %205, i32 10)
  %224 = xor i32 %222, %223
  %225 = and i32 %205, %180
  %226 = xor i32 %180, %155
  %227 = and i32 %205, %226
  %228 = xor i32 %227, %200
  %229 = add i32 %224, %228
  %230 = add i32 %229, %218
  %231 = tail call i32 @llvm.fshl.i32(i32 %219, i32 %219, i32 26)
  %232 = tail call i32 @llvm.fshl.i32(i32 %219, i32 %219, i32 21)
  %233 = xor i32 %231, %232
  %234 = tail call i32 @llvm.fshl.i32(i32 %219, i32 %219, i32 7)
  %235 = xor i32 %233, %234
  %236 = and i32 %219, %194
  %237 = xor i32 %219, -1
  %238 = and i32 %169, %237
  %239 = or i32 %236, %238
  %240 = add i32 %52, -1841331548
  %241 = add i32 %240, %144
  %242 = add i32 %241, %239
  %243 = add i32 %242, %235
  %244 = add i32 %243, %155
  %245 = tail call i32 @llvm.fshl.i32(i32 %230, i32 %230, i32 30)
  %246 = tail call i32 @llvm.fshl.i32(i32 %230, i32 %230, i32 19)
  %247 = xor i32 %245, %246
  %248 = tail call i32 @llvm.fshl.i32(i32 %230, i32 %230, i32 10)
  %249 = xor i32 %247, %248
  %250 = and i32 %230, %205
  %251 = xor i32 %205, %180
  %252 = and i32 %230, %251
  %253 = xor i32 %252, %225
  %254 = add i32 %249, %253
  %255 = add i32 %254, %243
  %256 = tail call i32 @llvm.fshl.i32(i32 %244, i32 %244, i32 26)
  %257 = tail call i32 @llvm.fshl.i32(i32 %244, i32 %244, i32 21)
  %258 = xor i32 %256, %257
  %259 = tail call i32 @llvm.fshl.i32(i32 %244, i32 %244, i32 7)
  %260 = xor i32 %258, %259
  %261 = and i32 %244, %219
  %262 = xor i32 %244, -1
  %263 = and i32 %194, %262
  %264 = or i32 %261, %263
  %265 = add i32 %55, -1424204075
  %266 = add i32 %265, %169
  %267 = add i32 %266, %264
  %268 = add i32 %267, %260
  %269 = add i32 %268, %180
  %270 = tail call i32 @llvm.fshl.i32(i32 %255, i32 %255, i32 30)
  %271 = tail call i32 @llvm.fshl.i32(i32 %255, i32 %255, i32 19)
  %272 = xor i32 %270, %271
  %273 = tail call i32 @llvm.fshl.i32(i32 %255, i32 %255, i32 10)
  %274 = xor i32 %272, %273
  %275 = and i32 %255, %230
  %276 = xor i32 %230, %205
  %277 = and i32 %255, %276
  %278 = xor i32 %277, %250
  %279 = add i32 %274, %278
  %280 = add i32 %279, %268
  %281 = tail call i32 @llvm.fshl.i32(i32 %269, i32 %269, i32 26)
  %282 = tail call i32 @llvm.fshl.i32(i32 %269, i32 %269, i32 21)
  %283 = xor i32 %281, %282
  %284 = tail call i32 @llvm.fshl.i32(i32 %269, i32 %269, i32 7)
  %285 = xor i32 %283, %284
  %286 = and i32 %269, %244
  %287 = xor i32 %269, -1
  %288 = and i32 %219, %287
  %289 = or i32 %286, %288
  %290 = add i32 %58, -670586216
  %291 = add i32 %290, %194
  %292 = add i32 %291, %289
  %293 = add i32 %292, %285
  %294 = add i32 %293, %205
  %295 = tail call i32 @llvm.fshl.i32(i32 %280, i32 %280, i32 30)
  %296 = tail call i32 @llvm.fshl.i32(i32 %280, i32 %280, i32 19)
  %297 = xor i32 %295, %296
  %298 = tail call i32 @llvm.fshl.i32(i32 %280, i32 %280, i32 10)
  %299 = xor i32 %297, %298
  %300 = and i32 %280, %255
  %301 = xor i32 %255, %230
  %302 = and i32 %280, %301
  %303 = xor i32 %302, %275
  %304 = add i32 %299, %303
  %305 = add i32 %304, %293
  %306 = tail call i32 @llvm.fshl.i32(i32 %294, i32 %294, i32 26)
  %307 = tail call i32 @llvm.fshl.i32(i32 %294, i32 %294, i32 21)
  %308 = xor i32 %306, %307
  %309 = tail call i32 @llvm.fshl.i32(i32 %294, i32 %294, i32 7)
  %310 = xor i32 %308, %309
  %311 = and i32 %294, %269
  %312 = xor i32 %294, -1
  %313 = and i32 %244, %312
  %314 = or i32 %311, %313
  %315 = add i32 %61, 310598401
  %316 = add i32 %315, %219
  %317 = add i32 %316, %314
  %318 = add i32 %317, %310
  %319 = add i32 %318, %230
  %320 = tail call i32 @llvm.fshl.i32(i32 %305, i32 %305, i32 30)
  %321 = tail call i32 @llvm.fshl.i32(i32 %305, i32 %305, i32 19)
  %322 = xor i32 %320, %321
  %323 = tail call i32 @llvm.fshl.i32(i32 %305, i32 %305, i32 10)
  %324 = xor i32 %322, %323
  %325 = and i32 %305, %280
  %326 = xor i32 %280, %255
  %327 = and i32 %305, %326
  %328 = xor i32 %327, %300
  %329 = add i32 %324, %328
  %330 = add i32 %329, %318
  %331 = tail call i32 @llvm.fshl.i32(i32 %319, i32 %319, i32 26)
  %332 = tail call i32 @llvm.fshl.i32(i32 %319, i32 %319, i32 21)
  %333 = xor i32 %331, %332
  %334 = tail call i32 @llvm.fshl.i32(i32 %319, i32 %319, i32 7)
  %335 = xor i32 %333, %334
  %336 = and i32 %319, %294
  %337 = xor i32 %319, -1
  %338 = and i32 %269, %337
  %339 = or i32 %336, %338
  %340 = add i32 %64, 607225278
  %341 = add i32 %340, %244
  %342 = add i32 %341, %339
  %343 = add i32 %342, %335
  %344 = add i32 %343, %255
  %345 = tail call i32 @llvm.fshl.i32(i32 %330, i32 %330, i32 30)
  %346 = tail call i32 @llvm.fshl.i32(i32 %330, i32 %330, i32 19)
  %347 = xor i32 %345, %346
  %348 = tail call i32 @llvm.fshl.i32(i32 %330, i32 %330, i32 10)
  %349 = xor i32 %347, %348
  %350 = and i32 %330, %305
  %351 = xor i32 %305, %280
  %352 = and i32 %330, %351
  %353 = xor i32 %352, %325
  %354 = add i32 %349, %353
  %355 = add i32 %354, %343
  %356 = tail call i32 @llvm.fshl.i32(i32 %344, i32 %344, i32 26)
  %357 = tail call i32 @llvm.fshl.i32(i32 %344, i32 %344, i32 21)
  %358 = xor i32 %356, %357
  %359 = tail call i32 @llvm.fshl.i32(i32 %344, i32 %344, i32 7)
  %360 = xor i32 %358, %359
  %361 = and i32 %344, %319
  %362 = xor i32 %344, -1
  %363 = and i32 %294, %362
  %364 = or i32 %361, %363
  %365 = add i32 %67, 1426881987
  %366 = add i32 %365, %269
  %367 = add i32 %366, %364
  %368 = add i32 %367, %360
  %369 = add i32 %368, %280
  %370 = tail call i32 @llvm.fshl.i32(i32 %355, i32 %355, i32 30)
  %371 = tail call i32 @llvm.fshl.i32(i32 %355, i32 %355, i32 19)
  %372 = xor i32 %370, %371
  %373 = tail call i32 @llvm.fshl.i32(i32 %355, i32 %355, i32 10)
  %374 = xor i32 %372, %373
  %375 = and i32 %355, %330
  %376 = xor i32 %330, %305
  %377 = and i32 %355, %376
  %378 = xor i32 %377, %350
  %379 = add i32 %374, %378
  %380 = add i32 %379, %368
  %381 = tail call i32 @llvm.fshl.i32(i32 %369, i32 %369, i32 26)
  %382 = tail call i32 @llvm.fshl.i32(i32 %369, i32 %369, i32 21)
  %383 = xor i32 %381, %382
  %384 = tail call i32 @llvm.fshl.i32(i32 %369, i32 %369, i32 7)
  %385 = xor i32 %383, %384
  %386 = and i32 %369, %344
  %387 = xor i32 %369, -1
  %388 = and i32 %319, %387
  %389 = or i32 %386, %388
  %390 = add i32 %70, 1925078388
  %391 = add i32 %390, %294
  %392 = add i32 %391, %389
  %393 = add i32 %392, %385
  %394 = add i32 %393, %305
  %395 = tail call i32 @llvm.fshl.i32(i32 %380, i32 %380, i32 30)
  %396 = tail call i32 @llvm.fshl.i32(i32 %380, i32 %380, i32 19)
  %397 = xor i32 %395, %396
  %398 = tail call i32 @llvm.fshl.i32(i32 %380, i32 %380, i32 10)
  %399 = xor i32 %397, %398
  %400 = and i32 %380, %355
  %401 = xor i32 %355, %330
  %402 = and i32 %380, %401
  %403 = xor i32 %402, %375
  %404 = add i32 %399, %403
  %405 = add i32 %404, %393
  %406 = tail call i32 @llvm.fshl.i32(i32 %394, i32 %394, i32 26)
  %407 = tail call i32 @llvm.fshl.i32(i32 %394, i32 %394, i32 21)
  %408 = xor i32 %406, %407
  %409 = tail call i32 @llvm.fshl.i32(i32 %394, i32 %394, i32 7)
  %410 = xor i32 %408, %409
  %411 = and i32 %394, %369
  %412 = xor i32 %394, -1
  %413 = and i32 %344, %412
  %414 = or i32 %411, %413
  %415 = add i32 %73, -2132889090
  %416 = add i32 %415, %319
  %417 = add i32 %416, %414
  %418 = add i32 %417, %410
  %419 = add i32 %418, %330
  %420 = tail call i32 @llvm.fshl.i32(i32 %405, i32 %405, i32 30)
  %421 = tail call i32 @llvm.fshl.i32(i32 %405, i32 %405, i32 19)
  %422 = xor i32 %420, %421
  %423 = tail call i32 @llvm.fshl.i32(i32 %405, i32 %405, i32 10)
  %424 = xor i32 %422, %423
  %425 = and i32 %405, %380
  %426 = xor i32 %380, %355
  %427 = and i32 %405, %426
  %428 = xor i32 %427, %400
  %429 = add i32 %424, %428
  %430 = add i32 %429, %418
  %431 = tail call i32 @llvm.fshl.i32(i32 %419, i32 %419, i32 26)
  %432 = tail call i32 @llvm.fshl.i32(i32 %419, i32 %419, i32 21)
  %433 = xor i32 %431, %432
  %434 = tail call i32 @llvm.fshl.i32(i32 %419, i32 %419, i32 7)
  %435 = xor i32 %433, %434
  %436 = and i32 %419, %394
  %437 = xor i32 %419, -1
  %438 = and i32 %369, %437
  %439 = or i32 %436, %438
  %440 = add i32 %76, -1680079193
  %441 = add i32 %440, %344
  %442 = add i32 %441, %439
  %443 = add i32 %442, %435
  %444 = add i32 %443, %355
  %445 = tail call i32 @llvm.fshl.i32(i32 %430, i32 %430, i32 30)
  %446 = tail call i32 @llvm.fshl.i32(i32 %430, i32 %430, i32 19)
  %447 = xor i32 %445, %446
  %448 = tail call i32 @llvm.fshl.i32(i32 %430, i32 %430, i32 10)
  %449 = xor i32 %447, %448
  %450 = and i32 %430, %405
  %451 = xor i32 %405, %380
  %452 = and i32 %430, %451
  %453 = xor i32 %452, %425
  %454 = add i32 %449, %453
  %455 = add i32 %454, %443
  %456 = tail call i32 @llvm.fshl.i32(i32 %444, i32 %444, i32 26)
  %457 = tail call i32 @llvm.fshl.i32(i32 %444, i32 %444, i32 21)
  %458 = xor i32 %456, %457
  %459 = tail call i32 @llvm.fshl.i32(i32 %444, i32 %444, i32 7)
  %460 = xor i32 %458, %459
  %461 = and i32 %444, %419
  %462 = xor i32 %444, -1
  %463 = and i32 %394, %462
  %464 = or i32 %461, %463
  %465 = add i32 %79, -1046744716
  %466 = add i32 %465, %369
  %467 = add i32 %466, %464
  %468 = add i32 %467, %460
  %469 = add i32 %468, %380
  %470 = tail call i32 @llvm.fshl.i32(i32 %455, i32 %455, i32 30)
  %471 = tail call i32 @llvm.fshl.i32(i32 %455, i32 %455, i32 19)
  %472 = xor i32 %470, %471
  %473 = tail call i32 @llvm.fshl.i32(i32 %455, i32 %455, i32 10)
  %474 = xor i32 %472, %473
  %475 = xor i32 %430, %405
  %476 = and i32 %455, %475
  %477 = xor i32 %476, %450
  %478 = add i32 %474, %477
  %479 = add i32 %478, %468
  br label %480

480:                                              ; preds = %22, %480
  %481 = phi i64 [ 16, %22 ], [ %1146, %480 ]
  %482 = phi i32 [ %394, %22 ], [ %1054, %480 ]
  %483 = phi i32 [ %419, %22 ], [ %1081, %480 ]
  %484 = phi i32 [ %444, %22 ], [ %1108, %480 ]
  %485 = phi i32 [ %469, %22 ], [ %1135, %480 ]
  %486 = phi i32 [ %405, %22 ], [ %1065, %480 ]
  %487 = phi i32 [ %430, %22 ], [ %1092, %480 ]
  %488 = phi i32 [ %455, %22 ], [ %1119, %480 ]
  %489 = phi i32 [ %479, %22 ], [ %1145, %480 ]
  %490 = phi i32 [ %61, %22 ], [ %852, %480 ]
  %491 = phi i32 [ %37, %22 ], [ %531, %480 ]
  %492 = phi i32 [ %76, %22 ], [ %917, %480 ]
  %493 = phi i32 [ %34, %22 ], [ %518, %480 ]
  %494 = phi i32 [ %64, %22 ], [ %865, %480 ]
  %495 = phi i32 [ %40, %22 ], [ %544, %480 ]
  %496 = phi i32 [ %79, %22 ], [ %930, %480 ]
  %497 = phi i32 [ %67, %22 ], [ %878, %480 ]
  %498 = phi i32 [ %43, %22 ], [ %557, %480 ]
  %499 = phi i32 [ %70, %22 ], [ %891, %480 ]
  %500 = phi i32 [ %46, %22 ], [ %570, %480 ]
  %501 = phi i32 [ %73, %22 ], [ %904, %480 ]
  %502 = phi i32 [ %49, %22 ], [ %583, %480 ]
  %503 = phi i32 [ %52, %22 ], [ %596, %480 ]
  %504 = phi i32 [ %55, %22 ], [ %609, %480 ]
  %505 = phi i32 [ %58, %22 ], [ %839, %480 ]
  %506 = tail call i32 @llvm.fshl.i32(i32 %491, i32 %491, i32 25)
  %507 = tail call i32 @llvm.fshl.i32(i32 %491, i32 %491, i32 14)
  %508 = xor i32 %506, %507
  %509 = lshr i32 %491, 3
  %510 = xor i32 %508, %509
  %511 = tail call i32 @llvm.fshl.i32(i32 %492, i32 %492, i32 15)
  %512 = tail call i32 @llvm.fshl.i32(i32 %492, i32 %492, i32 13)
  %513 = xor i32 %511, %512
  %514 = lshr i32 %492, 10
  %515 = xor i32 %513, %514
  %516 = add i32 %493, %490
  %517 = add i32 %516, %510
  %518 = add i32 %517, %515
  %519 = tail call i32 @llvm.fshl.i32(i32 %495, i32 %495, i32 25)
  %520 = tail call i32 @llvm.fshl.i32(i32 %495, i32 %495, i32 14)
  %521 = xor i32 %519, %520
  %522 = lshr i32 %495, 3
  %523 = xor i32 %521, %522
  %524 = tail call i32 @llvm.fshl.i32(i32 %496, i32 %496, i32 15)
  %525 = tail call i32 @llvm.fshl.i32(i32 %496, i32 %496, i32 13)
  %526 = xor i32 %524, %525
  %527 = lshr i32 %496, 10
  %528 = xor i32 %526, %527
  %529 = add i32 %494, %491
  %530 = add i32 %529, %523
  %531 = add i32 %530, %528
  %532 = tail call i32 @llvm.fshl.i32(i32 %498, i32 %498, i32 25)
  %533 = tail call i32 @llvm.fshl.i32(i32 %498, i32 %498, i32 14)
  %534 = xor i32 %532, %533
  %535 = lshr i32 %498, 3
  %536 = xor i32 %534, %535
  %537 = tail call i32 @llvm.fshl.i32(i32 %518, i32 %518, i32 15)
  %538 = tail call i32 @llvm.fshl.i32(i32 %518, i32 %518, i32 13)
  %539 = xor i32 %537, %538
  %540 = lshr i32 %518, 10
  %541 = xor i32 %539, %540
  %542 = add i32 %497, %495
  %543 = add i32 %542, %541
  %544 = add i32 %543, %536
  %545 = tail call i32 @llvm.fshl.i32(i32 %500, i32 %500, i32 25)
  %546 = tail call i32 @llvm.fshl.i32(i32 %500, i32 %500, i32 14)
  %547 = xor i32 %545, %546
  %548 = lshr i32 %500, 3
  %549 = xor i32 %547, %548
  %550 = tail call i32 @llvm.fshl.i32(i32 %531, i32 %531, i32 15)
  %551 = tail call i32 @llvm.fshl.i32(i32 %531, i32 %531, i32 13)
  %552 = xor i32 %550, %551
  %553 = lshr i32 %531, 10
  %554 = xor i32 %552, %553
  %555 = add i32 %499, %498
  %556 = add i32 %555, %554
  %557 = add i32 %556, %549
  %558 = tail call i32 @llvm.fshl.i32(i32 %502, i32 %502, i32 25)
  %559 = tail call i32 @llvm.fshl.i32(i32 %502, i32 %502, i32 14)
  %560 = xor i32 %558, %559
  %561 = lshr i32 %502, 3
  %562 = xor i32 %560, %561
  %563 = tail call i32 @llvm.fshl.i32(i32 %544, i32 %544, i32 15)
  %564 = tail call i32 @llvm.fshl.i32(i32 %544, i32 %544, i32 13)
  %565 = xor i32 %563, %564
  %566 = lshr i32 %544, 10
  %567 = xor i32 %565, %566
  %568 = add i32 %501, %500
  %569 = add i32 %568, %562
  %570 = add i32 %569, %567
  %571 = tail call i32 @llvm.fshl.i32(i32 %503, i32 %503, i32 25)
  %572 = tail call i32 @llvm.fshl.i32(i32 %503, i32 %503, i32 14)
  %573 = xor i32 %571, %572
  %574 = lshr i32 %503, 3
  %575 = xor i32 %573, %574
  %576 = tail call i32 @llvm.fshl.i32(i32 %557, i32 %557, i32 15)
  %577 = tail call i32 @llvm.fshl.i32(i32 %557, i32 %557, i32 13)
  %578 = xor i32 %576, %577
  %579 = lshr i32 %557, 10
  %580 = xor i32 %578, %579
  %581 = add i32 %502, %492
  %582 = add i32 %581, %575
  %583 = add i32 %582, %580
  %584 = tail call i32 @llvm.fshl.i32(i32 %504, i32 %504, i32 25)
  %585 = tail call i32 @llvm.fshl.i32(i32 %504, i32 %504, i32 14)
  %586 = xor i32 %584, %585
  %587 = lshr i32 %504, 3
  %588 = xor i32 %586, %587
  %589 = tail call i32 @llvm.fshl.i32(i32 %570, i32 %570, i32 15)
  %590 = tail call i32 @llvm.fshl.i32(i32 %570, i32 %570, i32 13)
  %591 = xor i32 %589, %590
  %592 = lshr i32 %570, 10
  %593 = xor i32 %591, %592
  %594 = add i32 %503, %496
  %595 = add i32 %594, %588
  %596 = add i32 %595, %593
  %597 = tail call i32 @llvm.fshl.i32(i32 %505, i32 %505, i32 25)
  %598 = tail call i32 @llvm.fshl.i32(i32 %505, i32 %505, i32 14)
  %599 = xor i32 %597, %598
  %600 = lshr i32 %505, 3
  %601 = xor i32 %599, %600
  %602 = tail call i32 @llvm.fshl.i32(i32 %583, i32 %583, i32 15)
  %603 = tail call i32 @llvm.fshl.i32(i32 %583, i32 %583, i32 13)
  %604 = xor i32 %602, %603
  %605 = lshr i32 %583, 10
  %606 = xor i32 %604, %605
  %607 = add i32 %504, %518
  %608 = add i32 %607, %601
  %609 = add i32 %608, %606
  %610 = tail call i32 @llvm.fshl.i32(i32 %485, i32 %485, i32 26)
  %611 = tail call i32 @llvm.fshl.i32(i32 %485, i32 %485, i32 21)
  %612 = xor i32 %610, %611
  %613 = tail call i32 @llvm.fshl.i32(i32 %485, i32 %485, i32 7)
  %614 = xor i32 %612, %613
  %615 = and i32 %484, %485
  %616 = xor i32 %485, -1
  %617 = and i32 %483, %616
  %618 = or i32 %617, %615
  %619 = getelementptr inbounds nuw i32, ptr @k32, i64 %481
  %620 = load i32, ptr %619, align 16, !tbaa !4
  %621 = add i32 %482, %614
  %622 = add i32 %621, %618
  %623 = add i32 %622, %518
  %624 = add i32 %623, %620
  %625 = add i32 %624, %486
  %626 = tail call i32 @llvm.fshl.i32(i32 %489, i32 %489, i32 30)
  %627 = tail call i32 @llvm.fshl.i32(i32 %489, i32 %489, i32 19)
  %628 = xor i32 %626, %627
  %629 = tail call i32 @llvm.fshl.i32(i32 %489, i32 %489, i32 10)
  %630 = xor i32 %628, %629
  %631 = and i32 %488, %489
  %632 = xor i32 %487, %488
  %633 = and i32 %632, %489
  %634 = and i32 %487, %488
  %635 = xor i32 %633, %634
  %636 = add i32 %635, %630
  %637 = add i32 %636, %624
  %638 = tail call i32 @llvm.fshl.i32(i32 %625, i32 %625, i32 26)
  %639 = tail call i32 @llvm.fshl.i32(i32 %625, i32 %625, i32 21)
  %640 = xor i32 %638, %639
  %641 = tail call i32 @llvm.fshl.i32(i32 %625, i32 %625, i32 7)
  %642 = xor i32 %640, %641
  %643 = and i32 %625, %485
  %644 = xor i32 %625, -1
  %645 = and i32 %484, %644
  %646 = or i32 %643, %645
  %647 = getelementptr inbounds nuw i8, ptr %619, i64 4
  %648 = load i32, ptr %647, align 4, !tbaa !4
  %649 = add i32 %531, %483
  %650 = add i32 %649, %648
  %651 = add i32 %650, %646
  %652 = add i32 %651, %642
  %653 = add i32 %652, %487
  %654 = tail call i32 @llvm.fshl.i32(i32 %637, i32 %637, i32 30)
  %655 = tail call i32 @llvm.fshl.i32(i32 %637, i32 %637, i32 19)
  %656 = xor i32 %654, %655
  %657 = tail call i32 @llvm.fshl.i32(i32 %637, i32 %637, i32 10)
  %658 = xor i32 %656, %657
  %659 = and i32 %637, %489
  %660 = xor i32 %488, %489
  %661 = and i32 %637, %660
  %662 = xor i32 %661, %631
  %663 = add i32 %658, %662
  %664 = add i32 %663, %652
  %665 = tail call i32 @llvm.fshl.i32(i32 %653, i32 %653, i32 26)
  %666 = tail call i32 @llvm.fshl.i32(i32 %653, i32 %653, i32 21)
  %667 = xor i32 %665, %666
  %668 = tail call i32 @llvm.fshl.i32(i32 %653, i32 %653, i32 7)
  %669 = xor i32 %667, %668
  %670 = and i32 %653, %625
  %671 = xor i32 %653, -1
  %672 = and i32 %485, %671
  %673 = or i32 %670, %672
  %674 = getelementptr inbounds nuw i8, ptr %619, i64 8
  %675 = load i32, ptr %674, align 8, !tbaa !4
  %676 = add i32 %544, %484
  %677 = add i32 %676, %675
  %678 = add i32 %677, %673
  %679 = add i32 %678, %669
  %680 = add i32 %679, %488
  %681 = tail call i32 @llvm.fshl.i32(i32 %664, i32 %664, i32 30)
  %682 = tail call i32 @llvm.fshl.i32(i32 %664, i32 %664, i32 19)
  %683 = xor i32 %681, %682
  %684 = tail call i32 @llvm.fshl.i32(i32 %664, i32 %664, i32 10)
  %685 = xor i32 %683, %684
  %686 = and i32 %664, %637
  %687 = xor i32 %637, %489
  %688 = and i32 %664, %687
  %689 = xor i32 %688, %659
  %690 = add i32 %685, %689
  %691 = add i32 %690, %679
  %692 = tail call i32 @llvm.fshl.i32(i32 %680, i32 %680, i32 26)
  %693 = tail call i32 @llvm.fshl.i32(i32 %680, i32 %680, i32 21)
  %694 = xor i32 %692, %693
  %695 = tail call i32 @llvm.fshl.i32(i32 %680, i32 %680, i32 7)
  %696 = xor i32 %694, %695
  %697 = and i32 %680, %653
  %698 = xor i32 %680, -1
  %699 = and i32 %625, %698
  %700 = or i32 %697, %699
  %701 = getelementptr inbounds nuw i8, ptr %619, i64 12
  %702 = load i32, ptr %701, align 4, !tbaa !4
  %703 = add i32 %557, %485
  %704 = add i32 %703, %702
  %705 = add i32 %704, %700
  %706 = add i32 %705, %696
  %707 = add i32 %706, %489
  %708 = tail call i32 @llvm.fshl.i32(i32 %691, i32 %691, i32 30)
  %709 = tail call i32 @llvm.fshl.i32(i32 %691, i32 %691, i32 19)
  %710 = xor i32 %708, %709
  %711 = tail call i32 @llvm.fshl.i32(i32 %691, i32 %691, i32 10)
  %712 = xor i32 %710, %711
  %713 = and i32 %691, %664
  %714 = xor i32 %664, %637
  %715 = and i32 %691, %714
  %716 = xor i32 %715, %686
  %717 = add i32 %712, %716
  %718 = add i32 %717, %706
  %719 = tail call i32 @llvm.fshl.i32(i32 %707, i32 %707, i32 26)
  %720 = tail call i32 @llvm.fshl.i32(i32 %707, i32 %707, i32 21)
  %721 = xor i32 %719, %720
  %722 = tail call i32 @llvm.fshl.i32(i32 %707, i32 %707, i32 7)
  %723 = xor i32 %721, %722
  %724 = and i32 %707, %680
  %725 = xor i32 %707, -1
  %726 = and i32 %653, %725
  %727 = or i32 %724, %726
  %728 = getelementptr inbounds nuw i8, ptr %619, i64 16
  %729 = load i32, ptr %728, align 16, !tbaa !4
  %730 = add i32 %729, %570
  %731 = add i32 %730, %625
  %732 = add i32 %731, %727
  %733 = add i32 %732, %723
  %734 = add i32 %733, %637
  %735 = tail call i32 @llvm.fshl.i32(i32 %718, i32 %718, i32 30)
  %736 = tail call i32 @llvm.fshl.i32(i32 %718, i32 %718, i32 19)
  %737 = xor i32 %735, %736
  %738 = tail call i32 @llvm.fshl.i32(i32 %718, i32 %718, i32 10)
  %739 = xor i32 %737, %738
  %740 = and i32 %718, %691
  %741 = xor i32 %691, %664
  %742 = and i32 %718, %741
  %743 = xor i32 %742, %713
  %744 = add i32 %739, %743
  %745 = add i32 %744, %733
  %746 = tail call i32 @llvm.fshl.i32(i32 %734, i32 %734, i32 26)
  %747 = tail call i32 @llvm.fshl.i32(i32 %734, i32 %734, i32 21)
  %748 = xor i32 %746, %747
  %749 = tail call i32 @llvm.fshl.i32(i32 %734, i32 %734, i32 7)
  %750 = xor i32 %748, %749
  %751 = and i32 %734, %707
  %752 = xor i32 %734, -1
  %753 = and i32 %680, %752
  %754 = or i32 %751, %753
  %755 = getelementptr inbounds nuw i8, ptr %619, i64 20
  %756 = load i32, ptr %755, align 4, !tbaa !4
  %757 = add i32 %756, %583
  %758 = add i32 %757, %653
  %759 = add i32 %758, %754
  %760 = add i32 %759, %750
  %761 = add i32 %760, %664
  %762 = tail call i32 @llvm.fshl.i32(i32 %745, i32 %745, i32 30)
  %763 = tail call i32 @llvm.fshl.i32(i32 %745, i32 %745, i32 19)
  %764 = xor i32 %762, %763
  %765 = tail call i32 @llvm.fshl.i32(i32 %745, i32 %745, i32 10)
  %766 = xor i32 %764, %765
  %767 = and i32 %745, %718
  %768 = xor i32 %718, %691
  %769 = and i32 %745, %768
  %770 = xor i32 %769, %740
  %771 = add i32 %766, %770
  %772 = add i32 %771, %760
  %773 = tail call i32 @llvm.fshl.i32(i32 %761, i32 %761, i32 26)
  %774 = tail call i32 @llvm.fshl.i32(i32 %761, i32 %761, i32 21)
  %775 = xor i32 %773, %774
  %776 = tail call i32 @llvm.fshl.i32(i32 %761, i32 %761, i32 7)
  %777 = xor i32 %775, %776
  %778 = and i32 %761, %734
  %779 = xor i32 %761, -1
  %780 = and i32 %707, %779
  %781 = or i32 %778, %780
  %782 = getelementptr inbounds nuw i8, ptr %619, i64 24
  %783 = load i32, ptr %782, align 8, !tbaa !4
  %784 = add i32 %783, %596
  %785 = add i32 %784, %680
  %786 = add i32 %785, %781
  %787 = add i32 %786, %777
  %788 = add i32 %787, %691
  %789 = tail call i32 @llvm.fshl.i32(i32 %772, i32 %772, i32 30)
  %790 = tail call i32 @llvm.fshl.i32(i32 %772, i32 %772, i32 19)
  %791 = xor i32 %789, %790
  %792 = tail call i32 @llvm.fshl.i32(i32 %772, i32 %772, i32 10)
  %793 = xor i32 %791, %792
  %794 = and i32 %772, %745
  %795 = xor i32 %745, %718
  %796 = and i32 %772, %795
  %797 = xor i32 %796, %767
  %798 = add i32 %793, %797
  %799 = add i32 %798, %787
  %800 = tail call i32 @llvm.fshl.i32(i32 %788, i32 %788, i32 26)
  %801 = tail call i32 @llvm.fshl.i32(i32 %788, i32 %788, i32 21)
  %802 = xor i32 %800, %801
  %803 = tail call i32 @llvm.fshl.i32(i32 %788, i32 %788, i32 7)
  %804 = xor i32 %802, %803
  %805 = and i32 %788, %761
  %806 = xor i32 %788, -1
  %807 = and i32 %734, %806
  %808 = or i32 %805, %807
  %809 = getelementptr inbounds nuw i8, ptr %619, i64 28
  %810 = load i32, ptr %809, align 4, !tbaa !4
  %811 = add i32 %810, %609
  %812 = add i32 %811, %707
  %813 = add i32 %812, %808
  %814 = add i32 %813, %804
  %815 = add i32 %814, %718
  %816 = tail call i32 @llvm.fshl.i32(i32 %799, i32 %799, i32 30)
  %817 = tail call i32 @llvm.fshl.i32(i32 %799, i32 %799, i32 19)
  %818 = xor i32 %816, %817
  %819 = tail call i32 @llvm.fshl.i32(i32 %799, i32 %799, i32 10)
  %820 = xor i32 %818, %819
  %821 = and i32 %799, %772
  %822 = xor i32 %772, %745
  %823 = and i32 %799, %822
  %824 = xor i32 %823, %794
  %825 = add i32 %820, %824
  %826 = add i32 %825, %814
  %827 = tail call i32 @llvm.fshl.i32(i32 %490, i32 %490, i32 25)
  %828 = tail call i32 @llvm.fshl.i32(i32 %490, i32 %490, i32 14)
  %829 = xor i32 %827, %828
  %830 = lshr i32 %490, 3
  %831 = xor i32 %829, %830
  %832 = add i32 %531, %831
  %833 = tail call i32 @llvm.fshl.i32(i32 %596, i32 %596, i32 15)
  %834 = tail call i32 @llvm.fshl.i32(i32 %596, i32 %596, i32 13)
  %835 = xor i32 %833, %834
  %836 = lshr i32 %596, 10
  %837 = xor i32 %835, %836
  %838 = add i32 %832, %505
  %839 = add i32 %838, %837
  %840 = tail call i32 @llvm.fshl.i32(i32 %494, i32 %494, i32 25)
  %841 = tail call i32 @llvm.fshl.i32(i32 %494, i32 %494, i32 14)
  %842 = xor i32 %840, %841
  %843 = lshr i32 %494, 3
  %844 = xor i32 %842, %843
  %845 = tail call i32 @llvm.fshl.i32(i32 %609, i32 %609, i32 15)
  %846 = tail call i32 @llvm.fshl.i32(i32 %609, i32 %609, i32 13)
  %847 = xor i32 %845, %846
  %848 = lshr i32 %609, 10
  %849 = xor i32 %847, %848
  %850 = add i32 %844, %490
  %851 = add i32 %850, %544
  %852 = add i32 %851, %849
  %853 = tail call i32 @llvm.fshl.i32(i32 %497, i32 %497, i32 25)
  %854 = tail call i32 @llvm.fshl.i32(i32 %497, i32 %497, i32 14)
  %855 = xor i32 %853, %854
  %856 = lshr i32 %497, 3
  %857 = xor i32 %855, %856
  %858 = tail call i32 @llvm.fshl.i32(i32 %839, i32 %839, i32 15)
  %859 = tail call i32 @llvm.fshl.i32(i32 %839, i32 %839, i32 13)
  %860 = xor i32 %858, %859
  %861 = lshr i32 %839, 10
  %862 = xor i32 %860, %861
  %863 = add i32 %857, %494
  %864 = add i32 %863, %557
  %865 = add i32 %864, %862
  %866 = tail call i32 @llvm.fshl.i32(i32 %499, i32 %499, i32 25)
  %867 = tail call i32 @llvm.fshl.i32(i32 %499, i32 %499, i32 14)
  %868 = xor i32 %866, %867
  %869 = lshr i32 %499, 3
  %870 = xor i32 %868, %869
  %871 = tail call i32 @llvm.fshl.i32(i32 %852, i32 %852, i32 15)
  %872 = tail call i32 @llvm.fshl.i32(i32 %852, i32 %852, i32 13)
  %873 = xor i32 %871, %872
  %874 = lshr i32 %852, 10
  %875 = xor i32 %873, %874
  %876 = add i32 %870, %497
  %877 = add i32 %876, %570
  %878 = add i32 %877, %875
  %879 = tail call i32 @llvm.fshl.i32(i32 %501, i32 %501, i32 25)
  %880 = tail call i32 @llvm.fshl.i32(i32 %501, i32 %501, i32 14)
  %881 = xor i32 %879, %880
  %882 = lshr i32 %501, 3
  %883 = xor i32 %881, %882
  %884 = tail call i32 @llvm.fshl.i32(i32 %865, i32 %865, i32 15)
  %885 = tail call i32 @llvm.fshl.i32(i32 %865, i32 %865, i32 13)
  %886 = xor i32 %884, %885
  %887 = lshr i32 %865, 10
  %888 = xor i32 %886, %887
  %889 = add i32 %883, %499
  %890 = add i32 %889, %583
  %891 = add i32 %890, %888
  %892 = tail call i32 @llvm.fshl.i32(i32 %492, i32 %492, i32 25)
  %893 = tail call i32 @llvm.fshl.i32(i32 %492, i32 %492, i32 14)
  %894 = xor i32 %892, %893
  %895 = lshr i32 %492, 3
  %896 = xor i32 %894, %895
  %897 = tail call i32 @llvm.fshl.i32(i32 %878, i32 %878, i32 15)
  %898 = tail call i32 @llvm.fshl.i32(i32 %878, i32 %878, i32 13)
  %899 = xor i32 %897, %898
  %900 = lshr i32 %878, 10
  %901 = xor i32 %899, %900
  %902 = add i32 %501, %896
  %903 = add i32 %902, %596
  %904 = add i32 %903, %901
  %905 = tail call i32 @llvm.fshl.i32(i32 %496, i32 %496, i32 25)
  %906 = tail call i32 @llvm.fshl.i32(i32 %496, i32 %496, i32 14)
  %907 = xor i32 %905, %906
  %908 = lshr i32 %496, 3
  %909 = xor i32 %907, %908
  %910 = tail call i32 @llvm.fshl.i32(i32 %891, i32 %891, i32 15)
  %911 = tail call i32 @llvm.fshl.i32(i32 %891, i32 %891, i32 13)
  %912 = xor i32 %910, %911
  %913 = lshr i32 %891, 10
  %914 = xor i32 %912, %913
  %915 = add i32 %909, %492
  %916 = add i32 %915, %609
  %917 = add i32 %916, %914
  %918 = tail call i32 @llvm.fshl.i32(i32 %518, i32 %518, i32 25)
  %919 = tail call i32 @llvm.fshl.i32(i32 %518, i32 %518, i32 14)
  %920 = xor i32 %918, %919
  %921 = lshr i32 %518, 3
  %922 = xor i32 %920, %921
  %923 = tail call i32 @llvm.fshl.i32(i32 %904, i32 %904, i32 15)
  %924 = tail call i32 @llvm.fshl.i32(i32 %904, i32 %904, i32 13)
  %925 = xor i32 %923, %924
  %926 = lshr i32 %904, 10
  %927 = xor i32 %925, %926
  %928 = add i32 %922, %496
  %929 = add i32 %928, %839
  %930 = add i32 %929, %927
  %931 = tail call i32 @llvm.fshl.i32(i32 %815, i32 %815, i32 26)
  %932 = tail call i32 @llvm.fshl.i32(i32 %815, i32 %815, i32 21)
  %933 = xor i32 %931, %932
  %934 = tail call i32 @llvm.fshl.i32(i32 %815, i32 %815, i32 7)
  %935 = xor i32 %933, %934
  %936 = and i32 %815, %788
  %937 = xor i32 %815, -1
  %938 = and i32 %761, %937
  %939 = or i32 %936, %938
  %940 = getelementptr inbounds nuw i8, ptr %619, i64 32
  %941 = load i32, ptr %940, align 16, !tbaa !4
  %942 = add i32 %941, %839
  %943 = add i32 %942, %734
  %944 = add i32 %943, %939
  %945 = add i32 %944, %935
  %946 = add i32 %945, %745
  %947 = tail call i32 @llvm.fshl.i32(i32 %826, i32 %826, i32 30)
  %948 = tail call i32 @llvm.fshl.i32(i32 %826, i32 %826, i32 19)
  %949 = xor i32 %947, %948
  %950 = tail call i32 @llvm.fshl.i32(i32 %826, i32 %826, i32 10)
  %951 = xor i32 %949, %950
  %952 = and i32 %826, %799
  %953 = xor i32 %799, %772
  %954 = and i32 %826, %953
  %955 = xor i32 %954, %821
  %956 = add i32 %951, %955
  %957 = add i32 %956, %945
  %958 = tail call i32 @llvm.fshl.i32(i32 %946, i32 %946, i32 26)
  %959 = tail call i32 @llvm.fshl.i32(i32 %946, i32 %946, i32 21)
  %960 = xor i32 %958, %959
  %961 = tail call i32 @llvm.fshl.i32(i32 %946, i32 %946, i32 7)
  %962 = xor i32 %960, %961
  %963 = and i32 %946, %815
  %964 = xor i32 %946, -1
  %965 = and i32 %788, %964
  %966 = or i32 %963, %965
  %967 = getelementptr inbounds nuw i8, ptr %619, i64 36
  %968 = load i32, ptr %967, align 4, !tbaa !4
  %969 = add i32 %968, %852
  %970 = add i32 %969, %761
  %971 = add i32 %970, %966
  %972 = add i32 %971, %962
  %973 = add i32 %972, %772
  %974 = tail call i32 @llvm.fshl.i32(i32 %957, i32 %957, i32 30)
  %975 = tail call i32 @llvm.fshl.i32(i32 %957, i32 %957, i32 19)
  %976 = xor i32 %974, %975
  %977 = tail call i32 @llvm.fshl.i32(i32 %957, i32 %957, i32 10)
  %978 = xor i32 %976, %977
  %979 = and i32 %957, %826
  %980 = xor i32 %826, %799
  %981 = and i32 %957, %980
  %982 = xor i32 %981, %952
  %983 = add i32 %978, %982
  %984 = add i32 %983, %972
  %985 = tail call i32 @llvm.fshl.i32(i32 %973, i32 %973, i32 26)
  %986 = tail call i32 @llvm.fshl.i32(i32 %973, i32 %973, i32 21)
  %987 = xor i32 %985, %986
  %988 = tail call i32 @llvm.fshl.i32(i32 %973, i32 %973, i32 7)
  %989 = xor i32 %987, %988
  %990 = and i32 %973, %946
  %991 = xor i32 %973, -1
  %992 = and i32 %815, %991
  %993 = or i32 %990, %992
  %994 = getelementptr inbounds nuw i8, ptr %619, i64 40
  %995 = load i32, ptr %994, align 8, !tbaa !4
  %996 = add i32 %995, %865
  %997 = add i32 %996, %788
  %998 = add i32 %997, %993
  %999 = add i32 %998, %989
  %1000 = add i32 %999, %799
  %1001 = tail call i32 @llvm.fshl.i32(i32 %984, i32 %984, i32 30)
  %1002 = tail call i32 @llvm.fshl.i32(i32 %984, i32 %984, i32 19)
  %1003 = xor i32 %1001, %1002
  %1004 = tail call i32 @llvm.fshl.i32(i32 %984, i32 %984, i32 10)
  %1005 = xor i32 %1003, %1004
  %1006 = and i32 %984, %957
  %1007 = xor i32 %957, %826
  %1008 = and i32 %984, %1007
  %1009 = xor i32 %1008, %979
  %1010 = add i32 %1005, %1009
  %1011 = add i32 %1010, %999
  %1012 = tail call i32 @llvm.fshl.i32(i32 %1000, i32 %1000, i32 26)
  %1013 = tail call i32 @llvm.fshl.i32(i32 %1000, i32 %1000, i32 21)
  %1014 = xor i32 %1012, %1013
  %1015 = tail call i32 @llvm.fshl.i32(i32 %1000, i32 %1000, i32 7)
  %1016 = xor i32 %1014, %1015
  %1017 = and i32 %1000, %973
  %1018 = xor i32 %1000, -1
  %1019 = and i32 %946, %1018
  %1020 = or i32 %1017, %1019
  %1021 = getelementptr inbounds nuw i8, ptr %619, i64 44
  %1022 = load i32, ptr %1021, align 4, !tbaa !4
  %1023 = add i32 %1022, %878
  %1024 = add i32 %1023, %815
  %1025 = add i32 %1024, %1020
  %1026 = add i32 %1025, %1016
  %1027 = add i32 %1026, %826
  %1028 = tail call i32 @llvm.fshl.i32(i32 %1011, i32 %1011, i32 30)
  %1029 = tail call i32 @llvm.fshl.i32(i32 %1011, i32 %1011, i32 19)
  %1030 = xor i32 %1028, %1029
  %1031 = tail call i32 @llvm.fshl.i32(i32 %1011, i32 %1011, i32 10)
  %1032 = xor i32 %1030, %1031
  %1033 = and i32 %1011, %984
  %1034 = xor i32 %984, %957
  %1035 = and i32 %1011, %1034
  %1036 = xor i32 %1035, %1006
  %1037 = add i32 %1032, %1036
  %1038 = add i32 %1037, %1026
  %1039 = tail call i32 @llvm.fshl.i32(i32 %1027, i32 %1027, i32 26)
  %1040 = tail call i32 @llvm.fshl.i32(i32 %1027, i32 %1027, i32 21)
  %1041 = xor i32 %1039, %1040
  %1042 = tail call i32 @llvm.fshl.i32(i32 %1027, i32 %1027, i32 7)
  %1043 = xor i32 %1041, %1042
  %1044 = and i32 %1027, %1000
  %1045 = xor i32 %1027, -1
  %1046 = and i32 %973, %1045
  %1047 = or i32 %1044, %1046
  %1048 = getelementptr inbounds nuw i8, ptr %619, i64 48
  %1049 = load i32, ptr %1048, align 16, !tbaa !4
  %1050 = add i32 %1049, %891
  %1051 = add i32 %1050, %946
  %1052 = add i32 %1051, %1047
  %1053 = add i32 %1052, %1043
  %1054 = add i32 %1053, %957
  %1055 = tail call i32 @llvm.fshl.i32(i32 %1038, i32 %1038, i32 30)
  %1056 = tail call i32 @llvm.fshl.i32(i32 %1038, i32 %1038, i32 19)
  %1057 = xor i32 %1055, %1056
  %1058 = tail call i32 @llvm.fshl.i32(i32 %1038, i32 %1038, i32 10)
  %1059 = xor i32 %1057, %1058
  %1060 = and i32 %1038, %1011
  %1061 = xor i32 %1011, %984
  %1062 = and i32 %1038, %1061
  %1063 = xor i32 %1062, %1033
  %1064 = add i32 %1059, %1063
  %1065 = add i32 %1064, %1053
  %1066 = tail call i32 @llvm.fshl.i32(i32 %1054, i32 %1054, i32 26)
  %1067 = tail call i32 @llvm.fshl.i32(i32 %1054, i32 %1054, i32 21)
  %1068 = xor i32 %1066, %1067
  %1069 = tail call i32 @llvm.fshl.i32(i32 %1054, i32 %1054, i32 7)
  %1070 = xor i32 %1068, %1069
  %1071 = and i32 %1054, %1027
  %1072 = xor i32 %1054, -1
  %1073 = and i32 %1000, %1072
  %1074 = or i32 %1071, %1073
  %1075 = getelementptr inbounds nuw i8, ptr %619, i64 52
  %1076 = load i32, ptr %1075, align 4, !tbaa !4
  %1077 = add i32 %1076, %904
  %1078 = add i32 %1077, %973
  %1079 = add i32 %1078, %1074
  %1080 = add i32 %1079, %1070
  %1081 = add i32 %1080, %984
  %1082 = tail call i32 @llvm.fshl.i32(i32 %1065, i32 %1065, i32 30)
  %1083 = tail call i32 @llvm.fshl.i32(i32 %1065, i32 %1065, i32 19)
  %1084 = xor i32 %1082, %1083
  %1085 = tail call i32 @llvm.fshl.i32(i32 %1065, i32 %1065, i32 10)
  %1086 = xor i32 %1084, %1085
  %1087 = and i32 %1065, %1038
  %1088 = xor i32 %1038, %1011
  %1089 = and i32 %1065, %1088
  %1090 = xor i32 %1089, %1060
  %1091 = add i32 %1086, %1090
  %1092 = add i32 %1091, %1080
  %1093 = tail call i32 @llvm.fshl.i32(i32 %1081, i32 %1081, i32 26)
  %1094 = tail call i32 @llvm.fshl.i32(i32 %1081, i32 %1081, i32 21)
  %1095 = xor i32 %1093, %1094
  %1096 = tail call i32 @llvm.fshl.i32(i32 %1081, i32 %1081, i32 7)
  %1097 = xor i32 %1095, %1096
  %1098 = and i32 %1081, %1054
  %1099 = xor i32 %1081, -1
  %1100 = and i32 %1027, %1099
  %1101 = or i32 %1098, %1100
  %1102 = getelementptr inbounds nuw i8, ptr %619, i64 56
  %1103 = load i32, ptr %1102, align 8, !tbaa !4
  %1104 = add i32 %917, %1103
  %1105 = add i32 %1104, %1000
  %1106 = add i32 %1105, %1101
  %1107 = add i32 %1106, %1097
  %1108 = add i32 %1107, %1011
  %1109 = tail call i32 @llvm.fshl.i32(i32 %1092, i32 %1092, i32 30)
  %1110 = tail call i32 @llvm.fshl.i32(i32 %1092, i32 %1092, i32 19)
  %1111 = xor i32 %1109, %1110
  %1112 = tail call i32 @llvm.fshl.i32(i32 %1092, i32 %1092, i32 10)
  %1113 = xor i32 %1111, %1112
  %1114 = and i32 %1092, %1065
  %1115 = xor i32 %1065, %1038
  %1116 = and i32 %1092, %1115
  %1117 = xor i32 %1116, %1087
  %1118 = add i32 %1113, %1117
  %1119 = add i32 %1118, %1107
  %1120 = tail call i32 @llvm.fshl.i32(i32 %1108, i32 %1108, i32 26)
  %1121 = tail call i32 @llvm.fshl.i32(i32 %1108, i32 %1108, i32 21)
  %1122 = xor i32 %1120, %1121
  %1123 = tail call i32 @llvm.fshl.i32(i32 %1108, i32 %1108, i32 7)
  %1124 = xor i32 %1122, %1123
  %1125 = and i32 %1108, %1081
  %1126 = xor i32 %1108, -1
  %1127 = and i32 %1054, %1126
  %1128 = or i32 %1125, %1127
  %1129 = getelementptr inbounds nuw i8, ptr %619, i64 60
  %1130 = load i32, ptr %1129, align 4, !tbaa !4
  %1131 = add i32 %930, %1130
  %1132 = add i32 %1131, %1027
  %1133 = add i32 %1132, %1128
  %1134 = add i32 %1133, %1124
  %1135 = add i32 %1134, %1038
  %1136 = tail call i32 @llvm.fshl.i32(i32 %1119, i32 %1119, i32 30)
  %1137 = tail call i32 @llvm.fshl.i32(i32 %1119, i32 %1119, i32 19)
  %1138 = xor i32 %1136, %1137
  %1139 = tail call i32 @llvm.fshl.i32(i32 %1119, i32 %1119, i32 10)
  %1140 = xor i32 %1138, %1139
  %1141 = xor i32 %1092, %1065
  %1142 = and i32 %1119, %1141
  %1143 = xor i32 %1142, %1114
  %1144 = add i32 %1140, %1143
  %1145 = add i32 %1144, %1134
  %1146 = add nuw nsw i64 %481, 16
  %1147 = icmp samesign ult i64 %481, 48
  br i1 %1147, label %480, label %1148, !llvm.loop !20

1148:                                             ; preds = %480
  %1149 = add i32 %1145, %30
  store i32 %1149, ptr %4, align 4, !tbaa !4
  %1150 = add i32 %1119, %29
  store i32 %1150, ptr %7, align 4, !tbaa !4
  %1151 = add i32 %1092, %28
  store i32 %1151, ptr %8, align 4, !tbaa !4
  %1152 = add i32 %1065, %27
  store i32 %1152, ptr %9, align 4, !tbaa !4
  %1153 = add i32 %1135, %26
  store i32 %1153, ptr %10, align 4, !tbaa !4
  %1154 = add i32 %1108, %25
  store i32 %1154, ptr %11, align 4, !tbaa !4
  %1155 = add i32 %1081, %24
  store i32 %1155, ptr %12, align 4, !tbaa !4
  %1156 = add i32 %1054, %23
  store i32 %1156, ptr %13, align 4, !tbaa !4
  %1157 = add nsw i64 %32, -1
  %1158 = getelementptr inbounds nuw i8, ptr %31, i64 64
  %1159 = icmp eq i64 %1157, 0
  br i1 %1159, label %1160, label %22, !llvm.loop !22

1160:                                             ; preds = %1148, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @start_sha256(ptr noundef writeonly captures(none) initializes((160, 192)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, ptr noundef nonnull align 16 dereferenceable(32) @start_sha256.first, i64 32, i1 false)
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @start_sha384(ptr noundef writeonly captures(none) initializes((160, 224)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 16 dereferenceable(64) @start_sha384.first, i64 64, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update64(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = and i64 %6, 127
  %8 = add i64 %6, %2
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = sub nuw nsw i64 128, %7
  %12 = tail call i64 @llvm.smin.i64(i64 %2, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 %7
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %13, ptr align 1 %1, i64 %12, i1 false)
  %14 = add nsw i64 %12, %7
  %15 = icmp slt i64 %14, 128
  br i1 %15, label %31, label %16

16:                                               ; preds = %10
  tail call fastcc void @compress64(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #9, !callees !13
  %17 = getelementptr inbounds i8, ptr %1, i64 %12
  %18 = sub nsw i64 %2, %12
  br label %19

19:                                               ; preds = %16, %3
  %20 = phi i64 [ %18, %16 ], [ %2, %3 ]
  %21 = phi ptr [ %17, %16 ], [ %1, %3 ]
  %22 = icmp slt i64 %20, 128
  br i1 %22, label %28, label %23

23:                                               ; preds = %19
  %24 = lshr i64 %20, 7
  tail call fastcc void @compress64(ptr noundef nonnull %0, ptr noundef %21, i64 noundef %24) #9, !callees !13
  %25 = and i64 %20, 9223372036854775680
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  %27 = and i64 %20, 127
  br label %28

28:                                               ; preds = %23, %19
  %29 = phi i64 [ %27, %23 ], [ %20, %19 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %19 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %30, i64 %29, i1 false)
  br label %31

31:                                               ; preds = %10, %28
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @finish64(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #3 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !8
  %6 = and i64 %5, 127
  %7 = shl i64 %5, 3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = add nuw nsw i64 %6, 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 %6
  store i8 -128, ptr %10, align 1, !tbaa !14
  %11 = icmp samesign ult i64 %6, 112
  br i1 %11, label %16, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 %9
  %14 = xor i64 %6, 127
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %13, i8 0, i64 %14, i1 false)
  tail call fastcc void @compress64(ptr noundef nonnull %0, ptr noundef nonnull %8, i64 noundef 1) #9, !callees !13
  %15 = load i64, ptr %4, align 8, !tbaa !8
  br label %16

16:                                               ; preds = %2, %12
  %17 = phi i64 [ %15, %12 ], [ %5, %2 ]
  %18 = phi i64 [ 0, %12 ], [ %9, %2 ]
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 %18
  %20 = sub nuw nsw i64 128, %18
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %19, i8 0, i64 %20, i1 false)
  %21 = trunc i64 %7 to i8
  %22 = getelementptr i8, ptr %0, i64 143
  store i8 %21, ptr %22, align 1, !tbaa !14
  %23 = lshr i64 %7, 8
  %24 = trunc i64 %23 to i8
  %25 = getelementptr i8, ptr %0, i64 142
  store i8 %24, ptr %25, align 1, !tbaa !14
  %26 = lshr i64 %7, 16
  %27 = trunc i64 %26 to i8
  %28 = getelementptr i8, ptr %0, i64 141
  store i8 %27, ptr %28, align 1, !tbaa !14
  %29 = lshr i64 %7, 24
  %30 = trunc i64 %29 to i8
  %31 = getelementptr i8, ptr %0, i64 140
  store i8 %30, ptr %31, align 1, !tbaa !14
  %32 = lshr i64 %7, 32
  %33 = trunc i64 %32 to i8
  %34 = getelementptr i8, ptr %0, i64 139
  store i8 %33, ptr %34, align 1, !tbaa !14
  %35 = lshr i64 %7, 40
  %36 = trunc i64 %35 to i8
  %37 = getelementptr i8, ptr %0, i64 138
  store i8 %36, ptr %37, align 1, !tbaa !14
  %38 = lshr i64 %7, 48
  %39 = trunc i64 %38 to i8
  %40 = getelementptr i8, ptr %0, i64 137
  store i8 %39, ptr %40, align 1, !tbaa !14
  %41 = lshr i64 %7, 56
  %42 = trunc nuw i64 %41 to i8
  %43 = getelementptr i8, ptr %0, i64 136
  store i8 %42, ptr %43, align 1, !tbaa !14
  %44 = lshr i64 %17, 61
  %45 = trunc nuw nsw i64 %44 to i8
  %46 = getelementptr i8, ptr %0, i64 135
  store i8 %45, ptr %46, align 1, !tbaa !14
  tail call fastcc void @compress64(ptr noundef nonnull %0, ptr noundef nonnull %8, i64 noundef 1) #9, !callees !13
  %47 = load ptr, ptr %0, align 8, !tbaa !23
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 16
  %49 = load i64, ptr %48, align 8, !tbaa !17
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %52, label %51

51:                                               ; preds = %127, %116, %105, %94, %83, %72, %61, %52, %16
  ret void

52:                                               ; preds = %16
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 160
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %54 = load i64, ptr %53, align 8, !tbaa !25
  %55 = tail call i64 @llvm.bswap.i64(i64 %54)
  store i64 %55, ptr %3, align 8
  %56 = tail call i64 @llvm.umin.i64(i64 %49, i64 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %3, i64 %56, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %57 = load ptr, ptr %0, align 8, !tbaa !23
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 16
  %59 = load i64, ptr %58, align 8, !tbaa !17
  %60 = icmp sgt i64 %59, 8
  br i1 %60, label %61, label %51

61:                                               ; preds = %52
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %63 = load i64, ptr %62, align 8, !tbaa !25
  %64 = tail call i64 @llvm.bswap.i64(i64 %63)
  store i64 %64, ptr %3, align 8
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %66 = tail call i64 @llvm.umin.i64(i64 %59, i64 16)
  %67 = add nsw i64 %66, -8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %65, ptr nonnull align 8 %3, i64 %67, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %68 = load ptr, ptr %0, align 8, !tbaa !23
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %70 = load i64, ptr %69, align 8, !tbaa !17
  %71 = icmp sgt i64 %70, 16
  br i1 %71, label %72, label %51

72:                                               ; preds = %61
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %74 = load i64, ptr %73, align 8, !tbaa !25
  %75 = tail call i64 @llvm.bswap.i64(i64 %74)
  store i64 %75, ptr %3, align 8
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %77 = tail call i64 @llvm.umin.i64(i64 %70, i64 24)
  %78 = add nsw i64 %77, -16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %76, ptr nonnull align 8 %3, i64 %78, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %79 = load ptr, ptr %0, align 8, !tbaa !23
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 16
  %81 = load i64, ptr %80, align 8, !tbaa !17
  %82 = icmp sgt i64 %81, 24
  br i1 %82, label %83, label %51

83:                                               ; preds = %72
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %85 = load i64, ptr %84, align 8, !tbaa !25
  %86 = tail call i64 @llvm.bswap.i64(i64 %85)
  store i64 %86, ptr %3, align 8
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %88 = tail call i64 @llvm.umin.i64(i64 %81, i64 32)
  %89 = add nsw i64 %88, -24
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %87, ptr nonnull align 8 %3, i64 %89, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %90 = load ptr, ptr %0, align 8, !tbaa !23
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load i64, ptr %91, align 8, !tbaa !17
  %93 = icmp sgt i64 %92, 32
  br i1 %93, label %94, label %51

94:                                               ; preds = %83
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %96 = load i64, ptr %95, align 8, !tbaa !25
  %97 = tail call i64 @llvm.bswap.i64(i64 %96)
  store i64 %97, ptr %3, align 8
  %98 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %99 = tail call i64 @llvm.umin.i64(i64 %92, i64 40)
  %100 = add nsw i64 %99, -32
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %98, ptr nonnull align 8 %3, i64 %100, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %101 = load ptr, ptr %0, align 8, !tbaa !23
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 16
  %103 = load i64, ptr %102, align 8, !tbaa !17
  %104 = icmp sgt i64 %103, 40
  br i1 %104, label %105, label %51

105:                                              ; preds = %94
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %107 = load i64, ptr %106, align 8, !tbaa !25
  %108 = tail call i64 @llvm.bswap.i64(i64 %107)
  store i64 %108, ptr %3, align 8
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %110 = tail call i64 @llvm.umin.i64(i64 %103, i64 48)
  %111 = add nsw i64 %110, -40
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %109, ptr nonnull align 8 %3, i64 %111, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %112 = load ptr, ptr %0, align 8, !tbaa !23
  %113 = getelementptr inbounds nuw i8, ptr %112, i64 16
  %114 = load i64, ptr %113, align 8, !tbaa !17
  %115 = icmp sgt i64 %114, 48
  br i1 %115, label %116, label %51

116:                                              ; preds = %105
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %118 = load i64, ptr %117, align 8, !tbaa !25
  %119 = tail call i64 @llvm.bswap.i64(i64 %118)
  store i64 %119, ptr %3, align 8
  %120 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %121 = tail call i64 @llvm.umin.i64(i64 %114, i64 56)
  %122 = add nsw i64 %121, -48
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %120, ptr nonnull align 8 %3, i64 %122, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %123 = load ptr, ptr %0, align 8, !tbaa !23
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 16
  %125 = load i64, ptr %124, align 8, !tbaa !17
  %126 = icmp sgt i64 %125, 56
  br i1 %126, label %127, label %51

127:                                              ; preds = %116
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %129 = load i64, ptr %128, align 8, !tbaa !25
  %130 = tail call i64 @llvm.bswap.i64(i64 %129)
  store i64 %130, ptr %3, align 8
  %131 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %132 = tail call i64 @llvm.umin.i64(i64 %125, i64 64)
  %133 = add nsw i64 %132, -56
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %131, ptr nonnull align 8 %3, i64 %133, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  br label %51
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress64(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %1160, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %14 = load i64, ptr %4, align 8, !tbaa !25
  %15 = load i64, ptr %7, align 8, !tbaa !25
  %16 = load i64, ptr %8, align 8, !tbaa !25
  %17 = load i64, ptr %9, align 8, !tbaa !25
  %18 = load i64, ptr %10, align 8, !tbaa !25
  %19 = load i64, ptr %11, align 8, !tbaa !25
  %20 = load i64, ptr %12, align 8, !tbaa !25
  %21 = load i64, ptr %13, align 8, !tbaa !25
  br label %22

22:                                               ; preds = %6, %1148
  %23 = phi i64 [ %21, %6 ], [ %1156, %1148 ]
  %24 = phi i64 [ %20, %6 ], [ %1155, %1148 ]
  %25 = phi i64 [ %19, %6 ], [ %1154, %1148 ]
  %26 = phi i64 [ %18, %6 ], [ %1153, %1148 ]
  %27 = phi i64 [ %17, %6 ], [ %1152, %1148 ]
  %28 = phi i64 [ %16, %6 ], [ %1151, %1148 ]
  %29 = phi i64 [ %15, %6 ], [ %1150, %1148 ]
  %30 = phi i64 [ %14, %6 ], [ %1149, %1148 ]
  %31 = phi ptr [ %1, %6 ], [ %1158, %1148 ]
  %32 = phi i64 [ %2, %6 ], [ %1157, %1148 ]
  %33 = load i64, ptr %31, align 1
  %34 = tail call i64 @llvm.bswap.i64(i64 %33)
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %36 = load i64, ptr %35, align 1
  %37 = tail call i64 @llvm.bswap.i64(i64 %36)
  %38 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %39 = load i64, ptr %38, align 1
  %40 = tail call i64 @llvm.bswap.i64(i64 %39)
  %41 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %42 = load i64, ptr %41, align 1
  %43 = tail call i64 @llvm.bswap.i64(i64 %42)
  %44 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %45 = load i64, ptr %44, align 1
  %46 = tail call i64 @llvm.bswap.i64(i64 %45)
  %47 = getelementptr inbounds nuw i8, ptr %31, i64 40
  %48 = load i64, ptr %47, align 1
  %49 = tail call i64 @llvm.bswap.i64(i64 %48)
  %50 = getelementptr inbounds nuw i8, ptr %31, i64 48
  %51 = load i64, ptr %50, align 1
  %52 = tail call i64 @llvm.bswap.i64(i64 %51)
  %53 = getelementptr inbounds nuw i8, ptr %31, i64 56
  %54 = load i64, ptr %53, align 1
  %55 = tail call i64 @llvm.bswap.i64(i64 %54)
  %56 = getelementptr inbounds nuw i8, ptr %31, i64 64
  %57 = load i64, ptr %56, align 1
  %58 = tail call i64 @llvm.bswap.i64(i64 %57)
  %59 = getelementptr inbounds nuw i8, ptr %31, i64 72
  %60 = load i64, ptr %59, align 1
  %61 = tail call i64 @llvm.bswap.i64(i64 %60)
  %62 = getelementptr inbounds nuw i8, ptr %31, i64 80
  %63 = load i64, ptr %62, align 1
  %64 = tail call i64 @llvm.bswap.i64(i64 %63)
  %65 = getelementptr inbounds nuw i8, ptr %31, i64 88
  %66 = load i64, ptr %65, align 1
  %67 = tail call i64 @llvm.bswap.i64(i64 %66)
  %68 = getelementptr inbounds nuw i8, ptr %31, i64 96
  %69 = load i64, ptr %68, align 1
  %70 = tail call i64 @llvm.bswap.i64(i64 %69)
  %71 = getelementptr inbounds nuw i8, ptr %31, i64 104
  %72 = load i64, ptr %71, align 1
  %73 = tail call i64 @llvm.bswap.i64(i64 %72)
  %74 = getelementptr inbounds nuw i8, ptr %31, i64 112
  %75 = load i64, ptr %74, align 1
  %76 = tail call i64 @llvm.bswap.i64(i64 %75)
  %77 = getelementptr inbounds nuw i8, ptr %31, i64 120
  %78 = load i64, ptr %77, align 1
  %79 = tail call i64 @llvm.bswap.i64(i64 %78)
  %80 = tail call i64 @llvm.fshl.i64(i64 %26, i64 %26, i64 50)
  %81 = tail call i64 @llvm.fshl.i64(i64 %26, i64 %26, i64 46)
  %82 = xor i64 %80, %81
  %83 = tail call i64 @llvm.fshl.i64(i64 %26, i64 %26, i64 23)
  %84 = xor i64 %82, %83
  %85 = and i64 %25, %26
  %86 = xor i64 %26, -1
  %87 = and i64 %24, %86
  %88 = or i64 %87, %85
  %89 = add i64 %84, 4794697086780616226
  %90 = add i64 %89, %23
  %91 = add i64 %90, %88
  %92 = add i64 %91, %34
  %93 = add i64 %92, %27
  %94 = tail call i64 @llvm.fshl.i64(i64 %30, i64 %30, i64 36)
  %95 = tail call i64 @llvm.fshl.i64(i64 %30, i64 %30, i64 30)
  %96 = xor i64 %94, %95
  %97 = tail call i64 @llvm.fshl.i64(i64 %30, i64 %30, i64 25)
  %98 = xor i64 %96, %97
  %99 = and i64 %29, %30
  %100 = xor i64 %28, %29
  %101 = and i64 %100, %30
  %102 = and i64 %28, %29
  %103 = xor i64 %101, %102
  %104 = add i64 %103, %98
  %105 = add i64 %104, %92
  %106 = tail call i64 @llvm.fshl.i64(i64 %93, i64 %93, i64 50)
  %107 = tail call i64 @llvm.fshl.i64(i64 %93, i64 %93, i64 46)
  %108 = xor i64 %106, %107
  %109 = tail call i64 @llvm.fshl.i64(i64 %93, i64 %93, i64 23)
  %110 = xor i64 %108, %109
  %111 = and i64 %93, %26
  %112 = xor i64 %93, -1
  %113 = and i64 %25, %112
  %114 = or i64 %111, %113
  %115 = add i64 %24, 8158064640168781261
  %116 = add i64 %115, %37
  %117 = add i64 %116, %114
  %118 = add i64 %117, %110
  %119 = add i64 %118, %28
  %120 = tail call i64 @llvm.fshl.i64(i64 %105, i64 %105, i64 36)
  %121 = tail call i64 @llvm.fshl.i64(i64 %105, i64 %105, i64 30)
  %122 = xor i64 %120, %121
  %123 = tail call i64 @llvm.fshl.i64(i64 %105, i64 %105, i64 25)
  %124 = xor i64 %122, %123
  %125 = and i64 %105, %30
  %126 = xor i64 %29, %30
  %127 = and i64 %105, %126
  %128 = xor i64 %127, %99
  %129 = add i64 %124, %128
  %130 = add i64 %129, %118
  %131 = tail call i64 @llvm.fshl.i64(i64 %119, i64 %119, i64 50)
  %132 = tail call i64 @llvm.fshl.i64(i64 %119, i64 %119, i64 46)
  %133 = xor i64 %131, %132
  %134 = tail call i64 @llvm.fshl.i64(i64 %119, i64 %119, i64 23)
  %135 = xor i64 %133, %134
  %136 = and i64 %119, %93
  %137 = xor i64 %119, -1
  %138 = and i64 %26, %137
  %139 = or i64 %136, %138
  %140 = add i64 %25, -5349999486874862801
  %141 = add i64 %140, %40
  %142 = add i64 %141, %139
  %143 = add i64 %142, %135
  %144 = add i64 %143, %29
  %145 = tail call i64 @llvm.fshl.i64(i64 %130, i64 %130, i64 36)
  %146 = tail call i64 @llvm.fshl.i64(i64 %130, i64 %130, i64 30)
  %147 = xor i64 %145, %146
  %148 = tail call i64 @llvm.fshl.i64(i64 %130, i64 %130, i64 25)
  %149 = xor i64 %147, %148
  %150 = and i64 %130, %105
  %151 = xor i64 %105, %30
  %152 = and i64 %130, %151
  %153 = xor i64 %152, %125
  %154 = add i64 %149, %153
  %155 = add i64 %154, %143
  %156 = tail call i64 @llvm.fshl.i64(i64 %144, i64 %144, i64 50)
  %157 = tail call i64 @llvm.fshl.i64(i64 %144, i64 %144, i64 46)
  %158 = xor i64 %156, %157
  %159 = tail call i64 @llvm.fshl.i64(i64 %144, i64 %144, i64 23)
  %160 = xor i64 %158, %159
  %161 = and i64 %144, %119
  %162 = xor i64 %144, -1
  %163 = and i64 %93, %162
  %164 = or i64 %161, %163
  %165 = add i64 %26, -1606136188198331460
  %166 = add i64 %165, %43
  %167 = add i64 %166, %164
  %168 = add i64 %167, %160
  %169 = add i64 %168, %30
  %170 = tail call i64 @llvm.fshl.i64(i64 %155, i64 %155, i64 36)
  %171 = tail call i64 @llvm.fshl.i64(i64 %155, i64 %155, i64 30)
  %172 = xor i64 %170, %171
  %173 = tail call i64 @llvm.fshl.i64(i64 %155, i64 %155, i64 25)
  %174 = xor i64 %172, %173
  %175 = and i64 %155, %130
  %176 = xor i64 %130, %105
  %177 = and i64 %155, %176
  %178 = xor i64 %177, %150
  %179 = add i64 %174, %178
  %180 = add i64 %179, %168
  %181 = tail call i64 @llvm.fshl.i64(i64 %169, i64 %169, i64 50)
  %182 = tail call i64 @llvm.fshl.i64(i64 %169, i64 %169, i64 46)
  %183 = xor i64 %181, %182
  %184 = tail call i64 @llvm.fshl.i64(i64 %169, i64 %169, i64 23)
  %185 = xor i64 %183, %184
  %186 = and i64 %169, %144
  %187 = xor i64 %169, -1
  %188 = and i64 %119, %187
  %189 = or i64 %186, %188
  %190 = add i64 %93, 4131703408338449720
  %191 = add i64 %190, %46
  %192 = add i64 %191, %189
  %193 = add i64 %192, %185
  %194 = add i64 %193, %105
  %195 = tail call i64 @llvm.fshl.i64(i64 %180, i64 %180, i64 36)
  %196 = tail call i64 @llvm.fshl.i64(i64 %180, i64 %180, i64 30)
  %197 = xor i64 %195, %196
  %198 = tail call i64 @llvm.fshl.i64(i64 %180, i64 %180, i64 25)
  %199 = xor i64 %197, %198
  %200 = and i64 %180, %155
  %201 = xor i64 %155, %130
  %202 = and i64 %180, %201
  %203 = xor i64 %202, %175
  %204 = add i64 %199, %203
  %205 = add i64 %204, %193
  %206 = tail call i64 @llvm.fshl.i64(i64 %194, i64 %194, i64 50)
  %207 = tail call i64 @llvm.fshl.i64(i64 %194, i64 %194, i64 46)
  %208 = xor i64 %206, %207
  %209 = tail call i64 @llvm.fshl.i64(i64 %194, i64 %194, i64 23)
  %210 = xor i64 %208, %209
  %211 = and i64 %194, %169
  %212 = xor i64 %194, -1
  %213 = and i64 %144, %212
  %214 = or i64 %211, %213
  %215 = add i64 %49, 6480981068601479193
  %216 = add i64 %215, %119
  %217 = add i64 %216, %214
  %218 = add i64 %217, %210
  %219 = add i64 %218, %130
  %220 = tail call i64 @llvm.fshl.i64(i64 %205, i64 %205, i64 36)
  %221 = tail call i64 @llvm.fshl.i64(i64 %205, i64 %205, i64 30)
  %222 = xor i64 %220, %221
  %223 = tail call i64 @llvm.fshl.i64(i64 %205, i64 %205, i64 25)
  %224 = xor i64 %222, %223
  %225 = and i64 %205, %180
  %226 = xor i64 %180, %155
  %227 = and i64 %205, %226
  %228 = xor i64 %227, %200
  %229 = add i64 %224, %228
  %230 = add i64 %229, %218
  %231 = tail call i64 @llvm.fshl.i64(i64 %219, i64 %219, i64 50)
  %232 = tail call i64 @llvm.fshl.i64(i64 %219, i64 %219, i64 46)
  %233 = xor i64 %231, %232
  %234 = tail call i64 @llvm.fshl.i64(i64 %219, i64 %219, i64 23)
  %235 = xor i64 %233, %234
  %236 = and i64 %219, %194
  %237 = xor i64 %219, -1
  %238 = and i64 %169, %237
  %239 = or i64 %236, %238
  %240 = add i64 %52, -7908458776815382629
  %241 = add i64 %240, %144
  %242 = add i64 %241, %239
  %243 = add i64 %242, %235
  %244 = add i64 %243, %155
  %245 = tail call i64 @llvm.fshl.i64(i64 %230, i64 %230, i64 36)
  %246 = tail call i64 @llvm.fshl.i64(i64 %230, i64 %230, i64 30)
  %247 = xor i64 %245, %246
  %248 = tail call i64 @llvm.fshl.i64(i64 %230, i64 %230, i64 25)
  %249 = xor i64 %247, %248
  %250 = and i64 %230, %205
  %251 = xor i64 %205, %180
  %252 = and i64 %230, %251
  %253 = xor i64 %252, %225
  %254 = add i64 %249, %253
  %255 = add i64 %254, %243
  %256 = tail call i64 @llvm.fshl.i64(i64 %244, i64 %244, i64 50)
  %257 = tail call i64 @llvm.fshl.i64(i64 %244, i64 %244, i64 46)
  %258 = xor i64 %256, %257
  %259 = tail call i64 @llvm.fshl.i64(i64 %244, i64 %244, i64 23)
  %260 = xor i64 %258, %259
  %261 = and i64 %244, %219
  %262 = xor i64 %244, -1
  %263 = and i64 %194, %262
  %264 = or i64 %261, %263
  %265 = add i64 %55, -6116909921290321640
  %266 = add i64 %265, %169
  %267 = add i64 %266, %264
  %268 = add i64 %267, %260
  %269 = add i64 %268, %180
  %270 = tail call i64 @llvm.fshl.i64(i64 %255, i64 %255, i64 36)
  %271 = tail call i64 @llvm.fshl.i64(i64 %255, i64 %255, i64 30)
  %272 = xor i64 %270, %271
  %273 = tail call i64 @llvm.fshl.i64(i64 %255, i64 %255, i64 25)
  %274 = xor i64 %272, %273
  %275 = and i64 %255, %230
  %276 = xor i64 %230, %205
  %277 = and i64 %255, %276
  %278 = xor i64 %277, %250
  %279 = add i64 %274, %278
  %280 = add i64 %279, %268
  %281 = tail call i64 @llvm.fshl.i64(i64 %269, i64 %269, i64 50)
  %282 = tail call i64 @llvm.fshl.i64(i64 %269, i64 %269, i64 46)
  %283 = xor i64 %281, %282
  %284 = tail call i64 @llvm.fshl.i64(i64 %269, i64 %269, i64 23)
  %285 = xor i64 %283, %284
  %286 = and i64 %269, %244
  %287 = xor i64 %269, -1
  %288 = and i64 %219, %287
  %289 = or i64 %286, %288
  %290 = add i64 %58, -2880145864133508542
  %291 = add i64 %290, %194
  %292 = add i64 %291, %289
  %293 = add i64 %292, %285
  %294 = add i64 %293, %205
  %295 = tail call i64 @llvm.fshl.i64(i64 %280, i64 %280, i64 36)
  %296 = tail call i64 @llvm.fshl.i64(i64 %280, i64 %280, i64 30)
  %297 = xor i64 %295, %296
  %298 = tail call i64 @llvm.fshl.i64(i64 %280, i64 %280, i64 25)
  %299 = xor i64 %297, %298
  %300 = and i64 %280, %255
  %301 = xor i64 %255, %230
  %302 = and i64 %280, %301
  %303 = xor i64 %302, %275
  %304 = add i64 %299, %303
  %305 = add i64 %304, %293
  %306 = tail call i64 @llvm.fshl.i64(i64 %294, i64 %294, i64 50)
  %307 = tail call i64 @llvm.fshl.i64(i64 %294, i64 %294, i64 46)
  %308 = xor i64 %306, %307
  %309 = tail call i64 @llvm.fshl.i64(i64 %294, i64 %294, i64 23)
  %310 = xor i64 %308, %309
  %311 = and i64 %294, %269
  %312 = xor i64 %294, -1
  %313 = and i64 %244, %312
  %314 = or i64 %311, %313
  %315 = add i64 %61, 1334009975649890238
  %316 = add i64 %315, %219
  %317 = add i64 %316, %314
  %318 = add i64 %317, %310
  %319 = add i64 %318, %230
  %320 = tail call i64 @llvm.fshl.i64(i64 %305, i64 %305, i64 36)
  %321 = tail call i64 @llvm.fshl.i64(i64 %305, i64 %305, i64 30)
  %322 = xor i64 %320, %321
  %323 = tail call i64 @llvm.fshl.i64(i64 %305, i64 %305, i64 25)
  %324 = xor i64 %322, %323
  %325 = and i64 %305, %280
  %326 = xor i64 %280, %255
  %327 = and i64 %305, %326
  %328 = xor i64 %327, %300
  %329 = add i64 %324, %328
  %330 = add i64 %329, %318
  %331 = tail call i64 @llvm.fshl.i64(i64 %319, i64 %319, i64 50)
  %332 = tail call i64 @llvm.fshl.i64(i64 %319, i64 %319, i64 46)
  %333 = xor i64 %331, %332
  %334 = tail call i64 @llvm.fshl.i64(i64 %319, i64 %319, i64 23)
  %335 = xor i64 %333, %334
  %336 = and i64 %319, %294
  %337 = xor i64 %319, -1
  %338 = and i64 %269, %337
  %339 = or i64 %336, %338
  %340 = add i64 %64, 2608012711638119052
  %341 = add i64 %340, %244
  %342 = add i64 %341, %339
  %343 = add i64 %342, %335
  %344 = add i64 %343, %255
  %345 = tail call i64 @llvm.fshl.i64(i64 %330, i64 %330, i64 36)
  %346 = tail call i64 @llvm.fshl.i64(i64 %330, i64 %330, i64 30)
  %347 = xor i64 %345, %346
  %348 = tail call i64 @llvm.fshl.i64(i64 %330, i64 %330, i64 25)
  %349 = xor i64 %347, %348
  %350 = and i64 %330, %305
  %351 = xor i64 %305, %280
  %352 = and i64 %330, %351
  %353 = xor i64 %352, %325
  %354 = add i64 %349, %353
  %355 = add i64 %354, %343
  %356 = tail call i64 @llvm.fshl.i64(i64 %344, i64 %344, i64 50)
  %357 = tail call i64 @llvm.fshl.i64(i64 %344, i64 %344, i64 46)
  %358 = xor i64 %356, %357
  %359 = tail call i64 @llvm.fshl.i64(i64 %344, i64 %344, i64 23)
  %360 = xor i64 %358, %359
  %361 = and i64 %344, %319
  %362 = xor i64 %344, -1
  %363 = and i64 %294, %362
  %364 = or i64 %361, %363
  %365 = add i64 %67, 6128411473006802146
  %366 = add i64 %365, %269
  %367 = add i64 %366, %364
  %368 = add i64 %367, %360
  %369 = add i64 %368, %280
  %370 = tail call i64 @llvm.fshl.i64(i64 %355, i64 %355, i64 36)
  %371 = tail call i64 @llvm.fshl.i64(i64 %355, i64 %355, i64 30)
  %372 = xor i64 %370, %371
  %373 = tail call i64 @llvm.fshl.i64(i64 %355, i64 %355, i64 25)
  %374 = xor i64 %372, %373
  %375 = and i64 %355, %330
  %376 = xor i64 %330, %305
  %377 = and i64 %355, %376
  %378 = xor i64 %377, %350
  %379 = add i64 %374, %378
  %380 = add i64 %379, %368
  %381 = tail call i64 @llvm.fshl.i64(i64 %369, i64 %369, i64 50)
  %382 = tail call i64 @llvm.fshl.i64(i64 %369, i64 %369, i64 46)
  %383 = xor i64 %381, %382
  %384 = tail call i64 @llvm.fshl.i64(i64 %369, i64 %369, i64 23)
  %385 = xor i64 %383, %384
  %386 = and i64 %369, %344
  %387 = xor i64 %369, -1
  %388 = and i64 %319, %387
  %389 = or i64 %386, %388
  %390 = add i64 %70, 8268148722764581231
  %391 = add i64 %390, %294
  %392 = add i64 %391, %389
  %393 = add i64 %392, %385
  %394 = add i64 %393, %305
  %395 = tail call i64 @llvm.fshl.i64(i64 %380, i64 %380, i64 36)
  %396 = tail call i64 @llvm.fshl.i64(i64 %380, i64 %380, i64 30)
  %397 = xor i64 %395, %396
  %398 = tail call i64 @llvm.fshl.i64(i64 %380, i64 %380, i64 25)
  %399 = xor i64 %397, %398
  %400 = and i64 %380, %355
  %401 = xor i64 %355, %330
  %402 = and i64 %380, %401
  %403 = xor i64 %402, %375
  %404 = add i64 %399, %403
  %405 = add i64 %404, %393
  %406 = tail call i64 @llvm.fshl.i64(i64 %394, i64 %394, i64 50)
  %407 = tail call i64 @llvm.fshl.i64(i64 %394, i64 %394, i64 46)
  %408 = xor i64 %406, %407
  %409 = tail call i64 @llvm.fshl.i64(i64 %394, i64 %394, i64 23)
  %410 = xor i64 %408, %409
  %411 = and i64 %394, %369
  %412 = xor i64 %394, -1
  %413 = and i64 %344, %412
  %414 = or i64 %411, %413
  %415 = add i64 %73, -9160688886553864527
  %416 = add i64 %415, %319
  %417 = add i64 %416, %414
  %418 = add i64 %417, %410
  %419 = add i64 %418, %330
  %420 = tail call i64 @llvm.fshl.i64(i64 %405, i64 %405, i64 36)
  %421 = tail call i64 @llvm.fshl.i64(i64 %405, i64 %405, i64 30)
  %422 = xor i64 %420, %421
  %423 = tail call i64 @llvm.fshl.i64(i64 %405, i64 %405, i64 25)
  %424 = xor i64 %422, %423
  %425 = and i64 %405, %380
  %426 = xor i64 %380, %355
  %427 = and i64 %405, %426
  %428 = xor i64 %427, %400
  %429 = add i64 %424, %428
  %430 = add i64 %429, %418
  %431 = tail call i64 @llvm.fshl.i64(i64 %419, i64 %419, i64 50)
  %432 = tail call i64 @llvm.fshl.i64(i64 %419, i64 %419, i64 46)
  %433 = xor i64 %431, %432
  %434 = tail call i64 @llvm.fshl.i64(i64 %419, i64 %419, i64 23)
  %435 = xor i64 %433, %434
  %436 = and i64 %419, %394
  %437 = xor i64 %419, -1
  %438 = and i64 %369, %437
  %439 = or i64 %436, %438
  %440 = add i64 %76, -7215885187991268811
  %441 = add i64 %440, %344
  %442 = add i64 %441, %439
  %443 = add i64 %442, %435
  %444 = add i64 %443, %355
  %445 = tail call i64 @llvm.fshl.i64(i64 %430, i64 %430, i64 36)
  %446 = tail call i64 @llvm.fshl.i64(i64 %430, i64 %430, i64 30)
  %447 = xor i64 %445, %446
  %448 = tail call i64 @llvm.fshl.i64(i64 %430, i64 %430, i64 25)
  %449 = xor i64 %447, %448
  %450 = and i64 %430, %405
  %451 = xor i64 %405, %380
  %452 = and i64 %430, %451
  %453 = xor i64 %452, %425
  %454 = add i64 %449, %453
  %455 = add i64 %454, %443
  %456 = tail call i64 @llvm.fshl.i64(i64 %444, i64 %444, i64 50)
  %457 = tail call i64 @llvm.fshl.i64(i64 %444, i64 %444, i64 46)
  %458 = xor i64 %456, %457
  %459 = tail call i64 @llvm.fshl.i64(i64 %444, i64 %444, i64 23)
  %460 = xor i64 %458, %459
  %461 = and i64 %444, %419
  %462 = xor i64 %444, -1
  %463 = and i64 %394, %462
  %464 = or i64 %461, %463
  %465 = add i64 %79, -4495734319001033068
  %466 = add i64 %465, %369
  %467 = add i64 %466, %464
  %468 = add i64 %467, %460
  %469 = add i64 %468, %380
  %470 = tail call i64 @llvm.fshl.i64(i64 %455, i64 %455, i64 36)
  %471 = tail call i64 @llvm.fshl.i64(i64 %455, i64 %455, i64 30)
  %472 = xor i64 %470, %471
  %473 = tail call i64 @llvm.fshl.i64(i64 %455, i64 %455, i64 25)
  %474 = xor i64 %472, %473
  %475 = xor i64 %430, %405
  %476 = and i64 %455, %475
  %477 = xor i64 %476, %450
  %478 = add i64 %474, %477
  %479 = add i64 %478, %468
  br label %480

480:                                              ; preds = %22, %480
  %481 = phi i64 [ 16, %22 ], [ %1146, %480 ]
  %482 = phi i64 [ %394, %22 ], [ %1054, %480 ]
  %483 = phi i64 [ %419, %22 ], [ %1081, %480 ]
  %484 = phi i64 [ %444, %22 ], [ %1108, %480 ]
  %485 = phi i64 [ %469, %22 ], [ %1135, %480 ]
  %486 = phi i64 [ %405, %22 ], [ %1065, %480 ]
  %487 = phi i64 [ %430, %22 ], [ %1092, %480 ]
  %488 = phi i64 [ %455, %22 ], [ %1119, %480 ]
  %489 = phi i64 [ %479, %22 ], [ %1145, %480 ]
  %490 = phi i64 [ %61, %22 ], [ %852, %480 ]
  %491 = phi i64 [ %37, %22 ], [ %531, %480 ]
  %492 = phi i64 [ %76, %22 ], [ %917, %480 ]
  %493 = phi i64 [ %34, %22 ], [ %518, %480 ]
  %494 = phi i64 [ %64, %22 ], [ %865, %480 ]
  %495 = phi i64 [ %40, %22 ], [ %544, %480 ]
  %496 = phi i64 [ %79, %22 ], [ %930, %480 ]
  %497 = phi i64 [ %67, %22 ], [ %878, %480 ]
  %498 = phi i64 [ %43, %22 ], [ %557, %480 ]
  %499 = phi i64 [ %70, %22 ], [ %891, %480 ]
  %500 = phi i64 [ %46, %22 ], [ %570, %480 ]
  %501 = phi i64 [ %73, %22 ], [ %904, %480 ]
  %502 = phi i64 [ %49, %22 ], [ %583, %480 ]
  %503 = phi i64 [ %52, %22 ], [ %596, %480 ]
  %504 = phi i64 [ %55, %22 ], [ %609, %480 ]
  %505 = phi i64 [ %58, %22 ], [ %839, %480 ]
  %506 = tail call i64 @llvm.fshl.i64(i64 %491, i64 %491, i64 63)
  %507 = tail call i64 @llvm.fshl.i64(i64 %491, i64 %491, i64 56)
  %508 = xor i64 %506, %507
  %509 = lshr i64 %491, 7
  %510 = xor i64 %508, %509
  %511 = tail call i64 @llvm.fshl.i64(i64 %492, i64 %492, i64 45)
  %512 = tail call i64 @llvm.fshl.i64(i64 %492, i64 %492, i64 3)
  %513 = xor i64 %511, %512
  %514 = lshr i64 %492, 6
  %515 = xor i64 %513, %514
  %516 = add i64 %493, %490
  %517 = add i64 %516, %510
  %518 = add i64 %517, %515
  %519 = tail call i64 @llvm.fshl.i64(i64 %495, i64 %495, i64 63)
  %520 = tail call i64 @llvm.fshl.i64(i64 %495, i64 %495, i64 56)
  %521 = xor i64 %519, %520
  %522 = lshr i64 %495, 7
  %523 = xor i64 %521, %522
  %524 = tail call i64 @llvm.fshl.i64(i64 %496, i64 %496, i64 45)
  %525 = tail call i64 @llvm.fshl.i64(i64 %496, i64 %496, i64 3)
  %526 = xor i64 %524, %525
  %527 = lshr i64 %496, 6
  %528 = xor i64 %526, %527
  %529 = add i64 %494, %491
  %530 = add i64 %529, %523
  %531 = add i64 %530, %528
  %532 = tail call i64 @llvm.fshl.i64(i64 %498, i64 %498, i64 63)
  %533 = tail call i64 @llvm.fshl.i64(i64 %498, i64 %498, i64 56)
  %534 = xor i64 %532, %533
  %535 = lshr i64 %498, 7
  %536 = xor i64 %534, %535
  %537 = tail call i64 @llvm.fshl.i64(i64 %518, i64 %518, i64 45)
  %538 = tail call i64 @llvm.fshl.i64(i64 %518, i64 %518, i64 3)
  %539 = xor i64 %537, %538
  %540 = lshr i64 %518, 6
  %541 = xor i64 %539, %540
  %542 = add i64 %497, %495
  %543 = add i64 %542, %541
  %544 = add i64 %543, %536
  %545 = tail call i64 @llvm.fshl.i64(i64 %500, i64 %500, i64 63)
  %546 = tail call i64 @llvm.fshl.i64(i64 %500, i64 %500, i64 56)
  %547 = xor i64 %545, %546
  %548 = lshr i64 %500, 7
  %549 = xor i64 %547, %548
  %550 = tail call i64 @llvm.fshl.i64(i64 %531, i64 %531, i64 45)
  %551 = tail call i64 @llvm.fshl.i64(i64 %531, i64 %531, i64 3)
  %552 = xor i64 %550, %551
  %553 = lshr i64 %531, 6
  %554 = xor i64 %552, %553
  %555 = add i64 %499, %498
  %556 = add i64 %555, %554
  %557 = add i64 %556, %549
  %558 = tail call i64 @llvm.fshl.i64(i64 %502, i64 %502, i64 63)
  %559 = tail call i64 @llvm.fshl.i64(i64 %502, i64 %502, i64 56)
  %560 = xor i64 %558, %559
  %561 = lshr i64 %502, 7
  %562 = xor i64 %560, %561
  %563 = tail call i64 @llvm.fshl.i64(i64 %544, i64 %544, i64 45)
  %564 = tail call i64 @llvm.fshl.i64(i64 %544, i64 %544, i64 3)
  %565 = xor i64 %563, %564
  %566 = lshr i64 %544, 6
  %567 = xor i64 %565, %566
  %568 = add i64 %501, %500
  %569 = add i64 %568, %562
  %570 = add i64 %569, %567
  %571 = tail call i64 @llvm.fshl.i64(i64 %503, i64 %503, i64 63)
  %572 = tail call i64 @llvm.fshl.i64(i64 %503, i64 %503, i64 56)
  %573 = xor i64 %571, %572
  %574 = lshr i64 %503, 7
  %575 = xor i64 %573, %574
  %576 = tail call i64 @llvm.fshl.i64(i64 %557, i64 %557, i64 45)
  %577 = tail call i64 @llvm.fshl.i64(i64 %557, i64 %557, i64 3)
  %578 = xor i64 %576, %577
  %579 = lshr i64 %557, 6
  %580 = xor i64 %578, %579
  %581 = add i64 %502, %492
  %582 = add i64 %581, %575
  %583 = add i64 %582, %580
  %584 = tail call i64 @llvm.fshl.i64(i64 %504, i64 %504, i64 63)
  %585 = tail call i64 @llvm.fshl.i64(i64 %504, i64 %504, i64 56)
  %586 = xor i64 %584, %585
  %587 = lshr i64 %504, 7
  %588 = xor i64 %586, %587
  %589 = tail call i64 @llvm.fshl.i64(i64 %570, i64 %570, i64 45)
  %590 = tail call i64 @llvm.fshl.i64(i64 %570, i64 %570, i64 3)
  %591 = xor i64 %589, %590
  %592 = lshr i64 %570, 6
  %593 = xor i64 %591, %592
  %594 = add i64 %503, %496
  %595 = add i64 %594, %588
  %596 = add i64 %595, %593
  %597 = tail call i64 @llvm.fshl.i64(i64 %505, i64 %505, i64 63)
  %598 = tail call i64 @llvm.fshl.i64(i64 %505, i64 %505, i64 56)
  %599 = xor i64 %597, %598
  %600 = lshr i64 %505, 7
  %601 = xor i64 %599, %600
  %602 = tail call i64 @llvm.fshl.i64(i64 %583, i64 %583, i64 45)
  %603 = tail call i64 @llvm.fshl.i64(i64 %583, i64 %583, i64 3)
  %604 = xor i64 %602, %603
  %605 = lshr i64 %583, 6
  %606 = xor i64 %604, %605
  %607 = add i64 %504, %518
  %608 = add i64 %607, %601
  %609 = add i64 %608, %606
  %610 = tail call i64 @llvm.fshl.i64(i64 %485, i64 %485, i64 50)
  %611 = tail call i64 @llvm.fshl.i64(i64 %485, i64 %485, i64 46)
  %612 = xor i64 %610, %611
  %613 = tail call i64 @llvm.fshl.i64(i64 %485, i64 %485, i64 23)
  %614 = xor i64 %612, %613
  %615 = and i64 %484, %485
  %616 = xor i64 %485, -1
  %617 = and i64 %483, %616
  %618 = or i64 %617, %615
  %619 = getelementptr inbounds nuw i64, ptr @k64, i64 %481
  %620 = load i64, ptr %619, align 16, !tbaa !25
  %621 = add i64 %482, %614
  %622 = add i64 %621, %618
  %623 = add i64 %622, %518
  %624 = add i64 %623, %620
  %625 = add i64 %624, %486
  %626 = tail call i64 @llvm.fshl.i64(i64 %489, i64 %489, i64 36)
  %627 = tail call i64 @llvm.fshl.i64(i64 %489, i64 %489, i64 30)
  %628 = xor i64 %626, %627
  %629 = tail call i64 @llvm.fshl.i64(i64 %489, i64 %489, i64 25)
  %630 = xor i64 %628, %629
  %631 = and i64 %488, %489
  %632 = xor i64 %487, %488
  %633 = and i64 %632, %489
  %634 = and i64 %487, %488
  %635 = xor i64 %633, %634
  %636 = add i64 %635, %630
  %637 = add i64 %636, %624
  %638 = tail call i64 @llvm.fshl.i64(i64 %625, i64 %625, i64 50)
  %639 = tail call i64 @llvm.fshl.i64(i64 %625, i64 %625, i64 46)
  %640 = xor i64 %638, %639
  %641 = tail call i64 @llvm.fshl.i64(i64 %625, i64 %625, i64 23)
  %642 = xor i64 %640, %641
  %643 = and i64 %625, %485
  %644 = xor i64 %625, -1
  %645 = and i64 %484, %644
  %646 = or i64 %643, %645
  %647 = getelementptr inbounds nuw i8, ptr %619, i64 8
  %648 = load i64, ptr %647, align 8, !tbaa !25
  %649 = add i64 %531, %483
  %650 = add i64 %649, %648
  %651 = add i64 %650, %646
  %652 = add i64 %651, %642
  %653 = add i64 %652, %487
  %654 = tail call i64 @llvm.fshl.i64(i64 %637, i64 %637, i64 36)
  %655 = tail call i64 @llvm.fshl.i64(i64 %637, i64 %637, i64 30)
  %656 = xor i64 %654, %655
  %657 = tail call i64 @llvm.fshl.i64(i64 %637, i64 %637, i64 25)
  %658 = xor i64 %656, %657
  %659 = and i64 %637, %489
  %660 = xor i64 %488, %489
  %661 = and i64 %637, %660
  %662 = xor i64 %661, %631
  %663 = add i64 %658, %662
  %664 = add i64 %663, %652
  %665 = tail call i64 @llvm.fshl.i64(i64 %653, i64 %653, i64 50)
  %666 = tail call i64 @llvm.fshl.i64(i64 %653, i64 %653, i64 46)
  %667 = xor i64 %665, %666
  %668 = tail call i64 @llvm.fshl.i64(i64 %653, i64 %653, i64 23)
  %669 = xor i64 %667, %668
  %670 = and i64 %653, %625
  %671 = xor i64 %653, -1
  %672 = and i64 %485, %671
  %673 = or i64 %670, %672
  %674 = getelementptr inbounds nuw i8, ptr %619, i64 16
  %675 = load i64, ptr %674, align 16, !tbaa !25
  %676 = add i64 %544, %484
  %677 = add i64 %676, %675
  %678 = add i64 %677, %673
  %679 = add i64 %678, %669
  %680 = add i64 %679, %488
  %681 = tail call i64 @llvm.fshl.i64(i64 %664, i64 %664, i64 36)
  %682 = tail call i64 @llvm.fshl.i64(i64 %664, i64 %664, i64 30)
  %683 = xor i64 %681, %682
  %684 = tail call i64 @llvm.fshl.i64(i64 %664, i64 %664, i64 25)
  %685 = xor i64 %683, %684
  %686 = and i64 %664, %637
  %687 = xor i64 %637, %489
  %688 = and i64 %664, %687
  %689 = xor i64 %688, %659
  %690 = add i64 %685, %689
  %691 = add i64 %690, %679
  %692 = tail call i64 @llvm.fshl.i64(i64 %680, i64 %680, i64 50)
  %693 = tail call i64 @llvm.fshl.i64(i64 %680, i64 %680, i64 46)
  %694 = xor i64 %692, %693
  %695 = tail call i64 @llvm.fshl.i64(i64 %680, i64 %680, i64 23)
  %696 = xor i64 %694, %695
  %697 = and i64 %680, %653
  %698 = xor i64 %680, -1
  %699 = and i64 %625, %698
  %700 = or i64 %697, %699
  %701 = getelementptr inbounds nuw i8, ptr %619, i64 24
  %702 = load i64, ptr %701, align 8, !tbaa !25
  %703 = add i64 %557, %485
  %704 = add i64 %703, %702
  %705 = add i64 %704, %700
  %706 = add i64 %705, %696
  %707 = add i64 %706, %489
  %708 = tail call i64 @llvm.fshl.i64(i64 %691, i64 %691, i64 36)
  %709 = tail call i64 @llvm.fshl.i64(i64 %691, i64 %691, i64 30)
  %710 = xor i64 %708, %709
  %711 = tail call i64 @llvm.fshl.i64(i64 %691, i64 %691, i64 25)
  %712 = xor i64 %710, %711
  %713 = and i64 %691, %664
  %714 = xor i64 %664, %637
  %715 = and i64 %691, %714
  %716 = xor i64 %715, %686
  %717 = add i64 %712, %716
  %718 = add i64 %717, %706
  %719 = tail call i64 @llvm.fshl.i64(i64 %707, i64 %707, i64 50)
  %720 = tail call i64 @llvm.fshl.i64(i64 %707, i64 %707, i64 46)
  %721 = xor i64 %719, %720
  %722 = tail call i64 @llvm.fshl.i64(i64 %707, i64 %707, i64 23)
  %723 = xor i64 %721, %722
  %724 = and i64 %707, %680
  %725 = xor i64 %707, -1
  %726 = and i64 %653, %725
  %727 = or i64 %724, %726
  %728 = getelementptr inbounds nuw i8, ptr %619, i64 32
  %729 = load i64, ptr %728, align 16, !tbaa !25
  %730 = add i64 %729, %570
  %731 = add i64 %730, %625
  %732 = add i64 %731, %727
  %733 = add i64 %732, %723
  %734 = add i64 %733, %637
  %735 = tail call i64 @llvm.fshl.i64(i64 %718, i64 %718, i64 36)
  %736 = tail call i64 @llvm.fshl.i64(i64 %718, i64 %718, i64 30)
  %737 = xor i64 %735, %736
  %738 = tail call i64 @llvm.fshl.i64(i64 %718, i64 %718, i64 25)
  %739 = xor i64 %737, %738
  %740 = and i64 %718, %691
  %741 = xor i64 %691, %664
  %742 = and i64 %718, %741
  %743 = xor i64 %742, %713
  %744 = add i64 %739, %743
  %745 = add i64 %744, %733
  %746 = tail call i64 @llvm.fshl.i64(i64 %734, i64 %734, i64 50)
  %747 = tail call i64 @llvm.fshl.i64(i64 %734, i64 %734, i64 46)
  %748 = xor i64 %746, %747
  %749 = tail call i64 @llvm.fshl.i64(i64 %734, i64 %734, i64 23)
  %750 = xor i64 %748, %749
  %751 = and i64 %734, %707
  %752 = xor i64 %734, -1
  %753 = and i64 %680, %752
  %754 = or i64 %751, %753
  %755 = getelementptr inbounds nuw i8, ptr %619, i64 40
  %756 = load i64, ptr %755, align 8, !tbaa !25
  %757 = add i64 %756, %583
  %758 = add i64 %757, %653
  %759 = add i64 %758, %754
  %760 = add i64 %759, %750
  %761 = add i64 %760, %664
  %762 = tail call i64 @llvm.fshl.i64(i64 %745, i64 %745, i64 36)
  %763 = tail call i64 @llvm.fshl.i64(i64 %745, i64 %745, i64 30)
  %764 = xor i64 %762, %763
  %765 = tail call i64 @llvm.fshl.i64(i64 %745, i64 %745, i64 25)
  %766 = xor i64 %764, %765
  %767 = and i64 %745, %718
  %768 = xor i64 %718, %691
  %769 = and i64 %745, %768
  %770 = xor i64 %769, %740
  %771 = add i64 %766, %770
  %772 = add i64 %771, %760
  %773 = tail call i64 @llvm.fshl.i64(i64 %761, i64 %761, i64 50)
  %774 = tail call i64 @llvm.fshl.i64(i64 %761, i64 %761, i64 46)
  %775 = xor i64 %773, %774
  %776 = tail call i64 @llvm.fshl.i64(i64 %761, i64 %761, i64 23)
  %777 = xor i64 %775, %776
  %778 = and i64 %761, %734
  %779 = xor i64 %761, -1
  %780 = and i64 %707, %779
  %781 = or i64 %778, %780
  %782 = getelementptr inbounds nuw i8, ptr %619, i64 48
  %783 = load i64, ptr %782, align 16, !tbaa !25
  %784 = add i64 %783, %596
  %785 = add i64 %784, %680
  %786 = add i64 %785, %781
  %787 = add i64 %786, %777
  %788 = add i64 %787, %691
  %789 = tail call i64 @llvm.fshl.i64(i64 %772, i64 %772, i64 36)
  %790 = tail call i64 @llvm.fshl.i64(i64 %772, i64 %772, i64 30)
  %791 = xor i64 %789, %790
  %792 = tail call i64 @llvm.fshl.i64(i64 %772, i64 %772, i64 25)
  %793 = xor i64 %791, %792
  %794 = and i64 %772, %745
  %795 = xor i64 %745, %718
  %796 = and i64 %772, %795
  %797 = xor i64 %796, %767
  %798 = add i64 %793, %797
  %799 = add i64 %798, %787
  %800 = tail call i64 @llvm.fshl.i64(i64 %788, i64 %788, i64 50)
  %801 = tail call i64 @llvm.fshl.i64(i64 %788, i64 %788, i64 46)
  %802 = xor i64 %800, %801
  %803 = tail call i64 @llvm.fshl.i64(i64 %788, i64 %788, i64 23)
  %804 = xor i64 %802, %803
  %805 = and i64 %788, %761
  %806 = xor i64 %788, -1
  %807 = and i64 %734, %806
  %808 = or i64 %805, %807
  %809 = getelementptr inbounds nuw i8, ptr %619, i64 56
  %810 = load i64, ptr %809, align 8, !tbaa !25
  %811 = add i64 %810, %609
  %812 = add i64 %811, %707
  %813 = add i64 %812, %808
  %814 = add i64 %813, %804
  %815 = add i64 %814, %718
  %816 = tail call i64 @llvm.fshl.i64(i64 %799, i64 %799, i64 36)
  %817 = tail call i64 @llvm.fshl.i64(i64 %799, i64 %799, i64 30)
  %818 = xor i64 %816, %817
  %819 = tail call i64 @llvm.fshl.i64(i64 %799, i64 %799, i64 25)
  %820 = xor i64 %818, %819
  %821 = and i64 %799, %772
  %822 = xor i64 %772, %745
  %823 = and i64 %799, %822
  %824 = xor i64 %823, %794
  %825 = add i64 %820, %824
  %826 = add i64 %825, %814
  %827 = tail call i64 @llvm.fshl.i64(i64 %490, i64 %490, i64 63)
  %828 = tail call i64 @llvm.fshl.i64(i64 %490, i64 %490, i64 56)
  %829 = xor i64 %827, %828
  %830 = lshr i64 %490, 7
  %831 = xor i64 %829, %830
  %832 = add i64 %531, %831
  %833 = tail call i64 @llvm.fshl.i64(i64 %596, i64 %596, i64 45)
  %834 = tail call i64 @llvm.fshl.i64(i64 %596, i64 %596, i64 3)
  %835 = xor i64 %833, %834
  %836 = lshr i64 %596, 6
  %837 = xor i64 %835, %836
  %838 = add i64 %832, %505
  %839 = add i64 %838, %837
  %840 = tail call i64 @llvm.fshl.i64(i64 %494, i64 %494, i64 63)
  %841 = tail call i64 @llvm.fshl.i64(i64 %494, i64 %494, i64 56)
  %842 = xor i64 %840, %841
  %843 = lshr i64 %494, 7
  %844 = xor i64 %842, %843
  %845 = tail call i64 @llvm.fshl.i64(i64 %609, i64 %609, i64 45)
  %846 = tail call i64 @llvm.fshl.i64(i64 %609, i64 %609, i64 3)
  %847 = xor i64 %845, %846
  %848 = lshr i64 %609, 6
  %849 = xor i64 %847, %848
  %850 = add i64 %844, %490
  %851 = add i64 %850, %544
  %852 = add i64 %851, %849
  %853 = tail call i64 @llvm.fshl.i64(i64 %497, i64 %497, i64 63)
  %854 = tail call i64 @llvm.fshl.i64(i64 %497, i64 %497, i64 56)
  %855 = xor i64 %853, %854
  %856 = lshr i64 %497, 7
  %857 = xor i64 %855, %856
  %858 = tail call i64 @llvm.fshl.i64(i64 %839, i64 %839, i64 45)
  %859 = tail call i64 @llvm.fshl.i64(i64 %839, i64 %839, i64 3)
  %860 = xor i64 %858, %859
  %861 = lshr i64 %839, 6
  %862 = xor i64 %860, %861
  %863 = add i64 %857, %494
  %864 = add i64 %863, %557
  %865 = add i64 %864, %862
  %866 = tail call i64 @llvm.fshl.i64(i64 %499, i64 %499, i64 63)
  %867 = tail call i64 @llvm.fshl.i64(i64 %499, i64 %499, i64 56)
  %868 = xor i64 %866, %867
  %869 = lshr i64 %499, 7
  %870 = xor i64 %868, %869
  %871 = tail call i64 @llvm.fshl.i64(i64 %852, i64 %852, i64 45)
  %872 = tail call i64 @llvm.fshl.i64(i64 %852, i64 %852, i64 3)
  %873 = xor i64 %871, %872
  %874 = lshr i64 %852, 6
  %875 = xor i64 %873, %874
  %876 = add i64 %870, %497
  %877 = add i64 %876, %570
  %878 = add i64 %877, %875
  %879 = tail call i64 @llvm.fshl.i64(i64 %501, i64 %501, i64 63)
  %880 = tail call i64 @llvm.fshl.i64(i64 %501, i64 %501, i64 56)
  %881 = xor i64 %879, %880
  %882 = lshr i64 %501, 7
  %883 = xor i64 %881, %882
  %884 = tail call i64 @llvm.fshl.i64(i64 %865, i64 %865, i64 45)
  %885 = tail call i64 @llvm.fshl.i64(i64 %865, i64 %865, i64 3)
  %886 = xor i64 %884, %885
  %887 = lshr i64 %865, 6
  %888 = xor i64 %886, %887
  %889 = add i64 %883, %499
  %890 = add i64 %889, %583
  %891 = add i64 %890, %888
  %892 = tail call i64 @llvm.fshl.i64(i64 %492, i64 %492, i64 63)
  %893 = tail call i64 @llvm.fshl.i64(i64 %492, i64 %492, i64 56)
  %894 = xor i64 %892, %893
  %895 = lshr i64 %492, 7
  %896 = xor i64 %894, %895
  %897 = tail call i64 @llvm.fshl.i64(i64 %878, i64 %878, i64 45)
  %898 = tail call i64 @llvm.fshl.i64(i64 %878, i64 %878, i64 3)
  %899 = xor i64 %897, %898
  %900 = lshr i64 %878, 6
  %901 = xor i64 %899, %900
  %902 = add i64 %501, %896
  %903 = add i64 %902, %596
  %904 = add i64 %903, %901
  %905 = tail call i64 @llvm.fshl.i64(i64 %496, i64 %496, i64 63)
  %906 = tail call i64 @llvm.fshl.i64(i64 %496, i64 %496, i64 56)
  %907 = xor i64 %905, %906
  %908 = lshr i64 %496, 7
  %909 = xor i64 %907, %908
  %910 = tail call i64 @llvm.fshl.i64(i64 %891, i64 %891, i64 45)
  %911 = tail call i64 @llvm.fshl.i64(i64 %891, i64 %891, i64 3)
  %912 = xor i64 %910, %911
  %913 = lshr i64 %891, 6
  %914 = xor i64 %912, %913
  %915 = add i64 %909, %492
  %916 = add i64 %915, %609
  %917 = add i64 %916, %914
  %918 = tail call i64 @llvm.fshl.i64(i64 %518, i64 %518, i64 63)
  %919 = tail call i64 @llvm.fshl.i64(i64 %518, i64 %518, i64 56)
  %920 = xor i64 %918, %919
  %921 = lshr i64 %518, 7
  %922 = xor i64 %920, %921
  %923 = tail call i64 @llvm.fshl.i64(i64 %904, i64 %904, i64 45)
  %924 = tail call i64 @llvm.fshl.i64(i64 %904, i64 %904, i64 3)
  %925 = xor i64 %923, %924
  %926 = lshr i64 %904, 6
  %927 = xor i64 %925, %926
  %928 = add i64 %922, %496
  %929 = add i64 %928, %839
  %930 = add i64 %929, %927
  %931 = tail call i64 @llvm.fshl.i64(i64 %815, i64 %815, i64 50)
  %932 = tail call i64 @llvm.fshl.i64(i64 %815, i64 %815, i64 46)
  %933 = xor i64 %931, %932
  %934 = tail call i64 @llvm.fshl.i64(i64 %815, i64 %815, i64 23)
  %935 = xor i64 %933, %934
  %936 = and i64 %815, %788
  %937 = xor i64 %815, -1
  %938 = and i64 %761, %937
  %939 = or i64 %936, %938
  %940 = getelementptr inbounds nuw i8, ptr %619, i64 64
  %941 = load i64, ptr %940, align 16, !tbaa !25
  %942 = add i64 %941, %839
  %943 = add i64 %942, %734
  %944 = add i64 %943, %939
  %945 = add i64 %944, %935
  %946 = add i64 %945, %745
  %947 = tail call i64 @llvm.fshl.i64(i64 %826, i64 %826, i64 36)
  %948 = tail call i64 @llvm.fshl.i64(i64 %826, i64 %826, i64 30)
  %949 = xor i64 %947, %948
  %950 = tail call i64 @llvm.fshl.i64(i64 %826, i64 %826, i64 25)
  %951 = xor i64 %949, %950
  %952 = and i64 %826, %799
  %953 = xor i64 %799, %772
  %954 = and i64 %826, %953
  %955 = xor i64 %954, %821
  %956 = add i64 %951, %955
  %957 = add i64 %956, %945
  %958 = tail call i64 @llvm.fshl.i64(i64 %946, i64 %946, i64 50)
  %959 = tail call i64 @llvm.fshl.i64(i64 %946, i64 %946, i64 46)
  %960 = xor i64 %958, %959
  %961 = tail call i64 @llvm.fshl.i64(i64 %946, i64 %946, i64 23)
  %962 = xor i64 %960, %961
  %963 = and i64 %946, %815
  %964 = xor i64 %946, -1
  %965 = and i64 %788, %964
  %966 = or i64 %963, %965
  %967 = getelementptr inbounds nuw i8, ptr %619, i64 72
  %968 = load i64, ptr %967, align 8, !tbaa !25
  %969 = add i64 %968, %852
  %970 = add i64 %969, %761
  %971 = add i64 %970, %966
  %972 = add i64 %971, %962
  %973 = add i64 %972, %772
  %974 = tail call i64 @llvm.fshl.i64(i64 %957, i64 %957, i64 36)
  %975 = tail call i64 @llvm.fshl.i64(i64 %957, i64 %957, i64 30)
  %976 = xor i64 %974, %975
  %977 = tail call i64 @llvm.fshl.i64(i64 %957, i64 %957, i64 25)
  %978 = xor i64 %976, %977
  %979 = and i64 %957, %826
  %980 = xor i64 %826, %799
  %981 = and i64 %957, %980
  %982 = xor i64 %981, %952
  %983 = add i64 %978, %982
  %984 = add i64 %983, %972
  %985 = tail call i64 @llvm.fshl.i64(i64 %973, i64 %973, i64 50)
  %986 = tail call i64 @llvm.fshl.i64(i64 %973, i64 %973, i64 46)
  %987 = xor i64 %985, %986
  %988 = tail call i64 @llvm.fshl.i64(i64 %973, i64 %973, i64 23)
  %989 = xor i64 %987, %988
  %990 = and i64 %973, %946
  %991 = xor i64 %973, -1
  %992 = and i64 %815, %991
  %993 = or i64 %990, %992
  %994 = getelementptr inbounds nuw i8, ptr %619, i64 80
  %995 = load i64, ptr %994, align 16, !tbaa !25
  %996 = add i64 %995, %865
  %997 = add i64 %996, %788
  %998 = add i64 %997, %993
  %999 = add i64 %998, %989
  %1000 = add i64 %999, %799
  %1001 = tail call i64 @llvm.fshl.i64(i64 %984, i64 %984, i64 36)
  %1002 = tail call i64 @llvm.fshl.i64(i64 %984, i64 %984, i64 30)
  %1003 = xor i64 %1001, %1002
  %1004 = tail call i64 @llvm.fshl.i64(i64 %984, i64 %984, i64 25)
  %1005 = xor i64 %1003, %1004
  %1006 = and i64 %984, %957
  %1007 = xor i64 %957, %826
  %1008 = and i64 %984, %1007
  %1009 = xor i64 %1008, %979
  %1010 = add i64 %1005, %1009
  %1011 = add i64 %1010, %999
  %1012 = tail call i64 @llvm.fshl.i64(i64 %1000, i64 %1000, i64 50)
  %1013 = tail call i64 @llvm.fshl.i64(i64 %1000, i64 %1000, i64 46)
  %1014 = xor i64 %1012, %1013
  %1015 = tail call i64 @llvm.fshl.i64(i64 %1000, i64 %1000, i64 23)
  %1016 = xor i64 %1014, %1015
  %1017 = and i64 %1000, %973
  %1018 = xor i64 %1000, -1
  %1019 = and i64 %946, %1018
  %1020 = or i64 %1017, %1019
  %1021 = getelementptr inbounds nuw i8, ptr %619, i64 88
  %1022 = load i64, ptr %1021, align 8, !tbaa !25
  %1023 = add i64 %1022, %878
  %1024 = add i64 %1023, %815
  %1025 = add i64 %1024, %1020
  %1026 = add i64 %1025, %1016
  %1027 = add i64 %1026, %826
  %1028 = tail call i64 @llvm.fshl.i64(i64 %1011, i64 %1011, i64 36)
  %1029 = tail call i64 @llvm.fshl.i64(i64 %1011, i64 %1011, i64 30)
  %1030 = xor i64 %1028, %1029
  %1031 = tail call i64 @llvm.fshl.i64(i64 %1011, i64 %1011, i64 25)
  %1032 = xor i64 %1030, %1031
  %1033 = and i64 %1011, %984
  %1034 = xor i64 %984, %957
  %1035 = and i64 %1011, %1034
  %1036 = xor i64 %1035, %1006
  %1037 = add i64 %1032, %1036
  %1038 = add i64 %1037, %1026
  %1039 = tail call i64 @llvm.fshl.i64(i64 %1027, i64 %1027, i64 50)
  %1040 = tail call i64 @llvm.fshl.i64(i64 %1027, i64 %1027, i64 46)
  %1041 = xor i64 %1039, %1040
  %1042 = tail call i64 @llvm.fshl.i64(i64 %1027, i64 %1027, i64 23)
  %1043 = xor i64 %1041, %1042
  %1044 = and i64 %1027, %1000
  %1045 = xor i64 %1027, -1
  %1046 = and i64 %973, %1045
  %1047 = or i64 %1044, %1046
  %1048 = getelementptr inbounds nuw i8, ptr %619, i64 96
  %1049 = load i64, ptr %1048, align 16, !tbaa !25
  %1050 = add i64 %1049, %891
  %1051 = add i64 %1050, %946
  %1052 = add i64 %1051, %1047
  %1053 = add i64 %1052, %1043
  %1054 = add i64 %1053, %957
  %1055 = tail call i64 @llvm.fshl.i64(i64 %1038, i64 %1038, i64 36)
  %1056 = tail call i64 @llvm.fshl.i64(i64 %1038, i64 %1038, i64 30)
  %1057 = xor i64 %1055, %1056
  %1058 = tail call i64 @llvm.fshl.i64(i64 %1038, i64 %1038, i64 25)
  %1059 = xor i64 %1057, %1058
  %1060 = and i64 %1038, %1011
  %1061 = xor i64 %1011, %984
  %1062 = and i64 %1038, %1061
  %1063 = xor i64 %1062, %1033
  %1064 = add i64 %1059, %1063
  %1065 = add i64 %1064, %1053
  %1066 = tail call i64 @llvm.fshl.i64(i64 %1054, i64 %1054, i64 50)
  %1067 = tail call i64 @llvm.fshl.i64(i64 %1054, i64 %1054, i64 46)
  %1068 = xor i64 %1066, %1067
  %1069 = tail call i64 @llvm.fshl.i64(i64 %1054, i64 %1054, i64 23)
  %1070 = xor i64 %1068, %1069
  %1071 = and i64 %1054, %1027
  %1072 = xor i64 %1054, -1
  %1073 = and i64 %1000, %1072
  %1074 = or i64 %1071, %1073
  %1075 = getelementptr inbounds nuw i8, ptr %619, i64 104
  %1076 = load i64, ptr %1075, align 8, !tbaa !25
  %1077 = add i64 %1076, %904
  %1078 = add i64 %1077, %973
  %1079 = add i64 %1078, %1074
  %1080 = add i64 %1079, %1070
  %1081 = add i64 %1080, %984
  %1082 = tail call i64 @llvm.fshl.i64(i64 %1065, i64 %1065, i64 36)
  %1083 = tail call i64 @llvm.fshl.i64(i64 %1065, i64 %1065, i64 30)
  %1084 = xor i64 %1082, %1083
  %1085 = tail call i64 @llvm.fshl.i64(i64 %1065, i64 %1065, i64 25)
  %1086 = xor i64 %1084, %1085
  %1087 = and i64 %1065, %1038
  %1088 = xor i64 %1038, %1011
  %1089 = and i64 %1065, %1088
  %1090 = xor i64 %1089, %1060
  %1091 = add i64 %1086, %1090
  %1092 = add i64 %1091, %1080
  %1093 = tail call i64 @llvm.fshl.i64(i64 %1081, i64 %1081, i64 50)
  %1094 = tail call i64 @llvm.fshl.i64(i64 %1081, i64 %1081, i64 46)
  %1095 = xor i64 %1093, %1094
  %1096 = tail call i64 @llvm.fshl.i64(i64 %1081, i64 %1081, i64 23)
  %1097 = xor i64 %1095, %1096
  %1098 = and i64 %1081, %1054
  %1099 = xor i64 %1081, -1
  %1100 = and i64 %1027, %1099
  %1101 = or i64 %1098, %1100
  %1102 = getelementptr inbounds nuw i8, ptr %619, i64 112
  %1103 = load i64, ptr %1102, align 16, !tbaa !25
  %1104 = add i64 %917, %1103
  %1105 = add i64 %1104, %1000
  %1106 = add i64 %1105, %1101
  %1107 = add i64 %1106, %1097
  %1108 = add i64 %1107, %1011
  %1109 = tail call i64 @llvm.fshl.i64(i64 %1092, i64 %1092, i64 36)
  %1110 = tail call i64 @llvm.fshl.i64(i64 %1092, i64 %1092, i64 30)
  %1111 = xor i64 %1109, %1110
  %1112 = tail call i64 @llvm.fshl.i64(i64 %1092, i64 %1092, i64 25)
  %1113 = xor i64 %1111, %1112
  %1114 = and i64 %1092, %1065
  %1115 = xor i64 %1065, %1038
  %1116 = and i64 %1092, %1115
  %1117 = xor i64 %1116, %1087
  %1118 = add i64 %1113, %1117
  %1119 = add i64 %1118, %1107
  %1120 = tail call i64 @llvm.fshl.i64(i64 %1108, i64 %1108, i64 50)
  %1121 = tail call i64 @llvm.fshl.i64(i64 %1108, i64 %1108, i64 46)
  %1122 = xor i64 %1120, %1121
  %1123 = tail call i64 @llvm.fshl.i64(i64 %1108, i64 %1108, i64 23)
  %1124 = xor i64 %1122, %1123
  %1125 = and i64 %1108, %1081
  %1126 = xor i64 %1108, -1
  %1127 = and i64 %1054, %1126
  %1128 = or i64 %1125, %1127
  %1129 = getelementptr inbounds nuw i8, ptr %619, i64 120
  %1130 = load i64, ptr %1129, align 8, !tbaa !25
  %1131 = add i64 %930, %1130
  %1132 = add i64 %1131, %1027
  %1133 = add i64 %1132, %1128
  %1134 = add i64 %1133, %1124
  %1135 = add i64 %1134, %1038
  %1136 = tail call i64 @llvm.fshl.i64(i64 %1119, i64 %1119, i64 36)
  %1137 = tail call i64 @llvm.fshl.i64(i64 %1119, i64 %1119, i64 30)
  %1138 = xor i64 %1136, %1137
  %1139 = tail call i64 @llvm.fshl.i64(i64 %1119, i64 %1119, i64 25)
  %1140 = xor i64 %1138, %1139
  %1141 = xor i64 %1092, %1065
  %1142 = and i64 %1119, %1141
  %1143 = xor i64 %1142, %1114
  %1144 = add i64 %1140, %1143
  %1145 = add i64 %1144, %1134
  %1146 = add nuw nsw i64 %481, 16
  %1147 = icmp samesign ult i64 %481, 64
  br i1 %1147, label %480, label %1148, !llvm.loop !26

1148:                                             ; preds = %480
  %1149 = add i64 %1145, %30
  store i64 %1149, ptr %4, align 8, !tbaa !25
  %1150 = add i64 %1119, %29
  store i64 %1150, ptr %7, align 8, !tbaa !25
  %1151 = add i64 %1092, %28
  store i64 %1151, ptr %8, align 8, !tbaa !25
  %1152 = add i64 %1065, %27
  store i64 %1152, ptr %9, align 8, !tbaa !25
  %1153 = add i64 %1135, %26
  store i64 %1153, ptr %10, align 8, !tbaa !25
  %1154 = add i64 %1108, %25
  store i64 %1154, ptr %11, align 8, !tbaa !25
  %1155 = add i64 %1081, %24
  store i64 %1155, ptr %12, align 8, !tbaa !25
  %1156 = add i64 %1054, %23
  store i64 %1156, ptr %13, align 8, !tbaa !25
  %1157 = add nsw i64 %32, -1
  %1158 = getelementptr inbounds nuw i8, ptr %31, i64 128
  %1159 = icmp eq i64 %1157, 0
  br i1 %1159, label %1160, label %22, !llvm.loop !27

1160:                                             ; preds = %1148, %3
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @start_sha512(ptr noundef writeonly captures(none) initializes((160, 224)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 16 dereferenceable(64) @start_sha512.first, i64 64, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin nounwind "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !12, i64 8}
!9 = !{!"gathered", !10, i64 0, !12, i64 8, !6, i64 16}
!10 = !{!"p1 _ZTS9algorithm", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"long long", !6, i64 0}
!13 = !{ptr @compress32, ptr @compress64}
!14 = !{!6, !6, i64 0}
!15 = !{!16, !10, i64 0}
!16 = !{!"sha32", !9, i64 0, !6, i64 160}
!17 = !{!18, !12, i64 16}
!18 = !{!"algorithm", !19, i64 0, !12, i64 8, !12, i64 16, !12, i64 24, !12, i64 32, !11, i64 40, !11, i64 48, !11, i64 56}
!19 = !{!"p1 omnipotent char", !11, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.mustprogress"}
!22 = distinct !{!22, !21}
!23 = !{!24, !10, i64 0}
!24 = !{!"sha64", !9, i64 0, !6, i64 160}
!25 = !{!12, !12, i64 0}
!26 = distinct !{!26, !21}
!27 = distinct !{!27, !21}
